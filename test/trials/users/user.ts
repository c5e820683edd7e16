/**
 * A user of a database that comes, writes one row, and leaves, again and again, until a file tells it to stop.
 * Arguments: the database, the file of what was acknowledged, the file that stops it, a name for its rows, a seed.
 */
import { appendFileSync, existsSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { Random } from '../kit/random.ts'

const [path = '', log = '', stop = '', name = '', seed = ''] = process.argv.slice(2)
const random = new Random(seed)

function write(row: string): void {
  const db = new Database(path, { timeout: 10_000, fileMustExist: true })
  try {
    db.prepare('INSERT INTO ledger VALUES (?)').run(row)
  } finally {
    db.close()
  }
}

for (let count = 0; !existsSync(stop); count += 1) {
  const row = `${name}-${count}`
  try {
    write(row)
    appendFileSync(log, `${row}\n`)
  } catch (error) {
    appendFileSync(log, `! ${(error as Error).message}\n`)
  }
  await wait(random.below(30))
}
