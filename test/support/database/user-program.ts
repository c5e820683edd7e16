/**
 * A second process that uses a database: it runs the SQL that it is sent and answers, or writes for ever.
 * Arguments: the path of the database.
 */
import { openDatabase } from '../../../src/sqlite/connection/database.ts'
import type { UserMessage, UserReply } from './user.ts'

const PAUSE_MS = 2
const HOG_MS = 120
const GAP_MS = 8

const db = openDatabase(process.argv[2] as string, { timeout: 5000 })
let commits = 0
let errors = 0
let writing: NodeJS.Timeout | undefined

function reply(message: UserReply): void {
  process.send?.(message)
}

/** Moves money between two tables whose sum never changes, and counts the moves. */
function move(amount: number): void {
  try {
    db.exec(`BEGIN IMMEDIATE;
      UPDATE left_account SET cents = cents - ${amount};
      UPDATE right_account SET cents = cents + ${amount};
      UPDATE moves SET count = count + 1;
      COMMIT`)
    commits += 1
  } catch {
    errors += 1
    if (db.inTransaction) db.exec('ROLLBACK')
  }
}

function hog(): void {
  db.exec('BEGIN EXCLUSIVE')
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, HOG_MS)
  db.exec('COMMIT')
  commits += 1
  writing = setTimeout(hog, GAP_MS)
}

process.on('message', (message: UserMessage) => {
  if (message.do === 'write') {
    writing = setInterval(() => move(1 + (commits % 97)), PAUSE_MS)
    return reply({ value: null })
  }
  if (message.do === 'hog') {
    writing = setTimeout(hog, GAP_MS)
    return reply({ value: null })
  }
  if (message.do === 'stop') {
    clearInterval(writing)
    return reply({ value: { commits, errors } })
  }
  try {
    if (message.do === 'exec') db.exec(message.sql)
    return reply({ value: message.do === 'get' ? db.prepare(message.sql).pluck().get() : null })
  } catch (error) {
    return reply({ value: null, error: (error as { code: string }).code })
  }
})
process.on('disconnect', () => process.exit())
