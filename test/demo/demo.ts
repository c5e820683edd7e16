/**
 * The main job on real input, in plain words: a database with a service writing to it is backed up, lost, and brought
 * back by the shipped command line. It ends with a non-zero exit code when anything is not as it says.
 */
import { strict as assert } from 'node:assert'
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  closeSync,
  copyFileSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openDatabase } from '../../src/sqlite/connection/database.ts'
import { makeRealisticDatabase } from '../support/database/realistic-database.ts'

const CLI = join(import.meta.dirname, '../../dist/cli.js')
const folder = mkdtempSync(join(tmpdir(), 'savepoint-demo-'))
const database = join(folder, 'shop.db')
const store = join(folder, 'backups')

function say(text: string): void {
  console.log(`\n── ${text}`)
}

/** Runs the command line as a user would, shows what it prints, and insists on the exit code. */
function savepoint(args: readonly string[], expectedExit = 0): void {
  console.log(`\n$ savepoint ${args.map((arg) => arg.replace(folder, '…')).join(' ')}`)
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8' })
  console.log(`${stdout}${stderr}`.trimEnd().replaceAll(folder, '…').replaceAll(/^/gm, '  '))
  assert.equal(status, expectedExit, `savepoint ${args[0]} ended with ${status}, expected ${expectedExit}`)
}

/** The same, for the demo's own questions: asked in JSON and not shown. */
function ask(args: readonly string[]): unknown {
  return JSON.parse(execFileSync(process.execPath, [CLI, ...args, '--json'], { encoding: 'utf8' }))
}

function countOrders(path: string): number {
  const connection = openDatabase(path, { readonly: true })
  try {
    return connection.prepare<[], { n: number }>('SELECT count(*) AS n FROM orders').get()?.n ?? -1
  } finally {
    connection.close()
  }
}

async function waitForOrders(more: number): Promise<void> {
  while (countOrders(database) < more) await wait(20)
}

/** The service. It ends with its standard input, so that it outlives the demo in no case, not even a killed one. */
function startWriter(): Disposable & { kill(): Promise<void> } {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'shop-writer.ts'), database], {
    stdio: ['pipe', 'inherit', 'inherit'],
  })
  const ended = once(child, 'exit')
  const end = (): boolean => child.kill('SIGKILL')
  return {
    async kill() {
      end()
      await ended
    },
    [Symbol.dispose]: end,
  }
}

/** Overwrites part of a file, as a dying disk or a stray write does. */
function damage(path: string, offset: number, sizeBytes: number): void {
  const file = openSync(path, 'r+')
  writeSync(file, Buffer.alloc(sizeBytes, 0xdb), 0, sizeBytes, offset)
  closeSync(file)
}

function newestArchive(): { readonly path: string; readonly orders: number } {
  const list = ask(['list', '--store', store]) as { archives: { id: string }[] }
  const path = join(store, list.archives[0]?.id ?? '')
  const shown = ask(['show', path]) as {
    manifest: { fingerprint: { tables: { name: string; rows: number }[] } }
  }
  return { path, orders: shown.manifest.fingerprint.tables.find(({ name }) => name === 'orders')?.rows ?? -1 }
}

async function main(): Promise<void> {
  say('A shop keeps its orders in SQLite, and a service writes to the database all the time.')
  makeRealisticDatabase(database, 20_000_000)
  const atFirst = countOrders(database)
  using writer = startWriter()
  await waitForOrders(atFirst + 50)
  console.log(`${countOrders(database)} orders, and more every moment.`)

  say('Before a migration, a backup is taken. The service goes on writing.')
  savepoint(['create', database, '--store', store, '--name', 'before-migration'])
  await waitForOrders(countOrders(database) + 50)
  await writer.kill()

  say('The backup is in the store.')
  savepoint(['list', '--store', store])
  const archive = newestArchive()

  say('Disaster: part of the database file is overwritten.')
  damage(database, 4096 * 40, 4096 * 60)
  savepoint(['check', database, '--store', store], 11)

  say('A damaged archive is refused, and the target is not touched.')
  const damaged = join(folder, 'damaged.db.gz')
  copyFileSync(archive.path, damaged)
  damage(damaged, Math.floor(statSync(damaged).size / 2), 1)
  const before = readFileSync(database)
  savepoint(['restore', damaged, '--to', database, '--confirm', 'shop.db'], 12)
  assert.ok(readFileSync(database).equals(before), 'the refused restore changed the target')

  say('The good one brings the database back. What stood there is kept beside it.')
  savepoint(['restore', '--latest', '--to', database, '--store', store, '--confirm', 'shop.db'])
  savepoint(['check', database, '--store', store])
  assert.equal(countOrders(database), archive.orders, 'the number of orders is not the one of the backup')
  say(`All ${archive.orders} orders of the moment of the backup are back. That is the main job.`)
}

try {
  await main()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
