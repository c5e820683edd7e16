import { copyFileSync, existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { CommandEnd } from '../../../../src/domain/rehearsal/rehearsal.ts'
import { parseRowDropLimits } from '../../../../src/domain/rehearsal/row-drop.ts'
import { type Rehearsed, rehearse } from '../../../../src/operations/rehearsal/rehearse.ts'
import { restore } from '../../../../src/operations/restore/restore.ts'
import { openDatabase } from '../../../../src/sqlite/connection/database.ts'
import { readValue } from '../../../support/database/build.ts'
import { contentOf } from '../../../support/database/content.ts'
import { holdOpen } from '../../../support/database/lock-holder.ts'
import {
  flipBit,
  listTree,
  type OperationBench,
  openBench,
  restoreRequest,
} from '../../../support/operation/bench.ts'

const END: CommandEnd = { exitCode: 0, signal: null, isTimedOut: false, hasLeftovers: false, durationMs: 1 }

let bench: OperationBench

beforeEach(() => {
  bench = openBench()
})
afterEach(() => bench[Symbol.dispose]())

/** Rehearses a command that runs this on the copy, and this on the real database. */
function rehearseSql(onCopy: string, onReal: string, database = bench.source): Promise<Rehearsed> {
  return rehearseWith((copy) => {
    for (const [path, sql] of [
      [copy, onCopy],
      [bench.source, onReal],
    ] as const) {
      const db = openDatabase(path)
      db.exec(sql)
      db.close()
    }
  }, database)
}

function rehearseWith(command: (copy: string) => void, database = bench.source): Promise<Rehearsed> {
  const run = async (variables: Readonly<Record<string, string>>): Promise<CommandEnd> => {
    command(variables['SAVEPOINT_DATABASE'] ?? '')
    return END
  }
  const request = {
    database,
    variables: [],
    timeLimitMs: 1_000,
    rowDropLimits: parseRowDropLimits([]),
    assertions: [],
    busyTimeoutMs: 1_000,
    run,
  }
  return rehearse(request, bench.ports)
}

const INSERT = 'CREATE TABLE IF NOT EXISTS log (id INTEGER PRIMARY KEY); INSERT INTO log DEFAULT VALUES'

test('rows that another program may have written are a doubt, not a failure', async () => {
  openAndRun(INSERT)
  await using _service = await holdOpen(bench.source)
  const { findings, verdict } = await rehearseSql(INSERT, 'INSERT INTO log DEFAULT VALUES')
  expect(verdict).toBe('warning')
  expect(findings[0]).toMatchObject({ check: 'real database', outcome: 'warning' })
  expect(findings[0]?.message).toContain('1 other program(s) had it open')
})

test('nobody else alters the schema, and so that is a failure in any case', async () => {
  await using _service = await holdOpen(bench.source)
  const { failure } = await rehearseSql(INSERT, INSERT)
  expect(failure?.code).toBe('REHEARSAL_TOUCHED_SOURCE')
})

test('without another program every change is a failure', async () => {
  openAndRun(INSERT)
  const { failure } = await rehearseSql(INSERT, 'INSERT INTO log DEFAULT VALUES')
  expect(failure?.code).toBe('REHEARSAL_TOUCHED_SOURCE')
})

test('what was written to the real database and taken back is a failure all the same', async () => {
  const { failure, findings } = await rehearseSql(INSERT, 'CREATE TABLE x (a); DROP TABLE x')
  expect(failure?.code).toBe('REHEARSAL_TOUCHED_SOURCE')
  expect(findings[0]?.message).toContain('was written to, though it holds what it held before')
  expect(listTree(bench.folder)).not.toContainEqual(expect.stringContaining('before-restore'))
})

test('what a service writes and takes back is no failure', async () => {
  openAndRun(INSERT)
  await using _service = await holdOpen(bench.source)
  const { verdict } = await rehearseSql(INSERT, 'INSERT INTO log VALUES (9); DELETE FROM log WHERE id = 9')
  expect(verdict).toBe('ok')
})

test('reading a real database whose log is still to be checkpointed does not touch it', async () => {
  const log = join(bench.folder, 'log')
  const db = openDatabase(bench.source)
  db.exec(`PRAGMA journal_mode = WAL; ${INSERT}`)
  for (const suffix of ['', '-wal']) copyFileSync(bench.source + suffix, log + suffix)
  db.close()
  for (const suffix of ['', '-wal']) copyFileSync(log + suffix, bench.source + suffix)
  const { verdict } = await rehearseSql(INSERT, 'SELECT * FROM log')
  expect(verdict).toBe('ok')
  expect(existsSync(`${bench.source}-wal`)).toBe(false)
})

test('a real database that is damaged while its rows stay the same was touched', async () => {
  const root = readValue(bench.source, "SELECT rootpage FROM sqlite_schema WHERE name = 'invoice_customer'")
  const { failure } = await rehearseWith(() => flipBit(bench.source, Number(root) * 4096 - 3))
  expect(failure?.code).toBe('REHEARSAL_TOUCHED_SOURCE')
})

test('behind a symlink it is the real file that must stay, and that the undo puts back', async () => {
  openAndRun(INSERT)
  const before = contentOf(bench.source)
  const link = join(bench.folder, 'links', 'current.db')
  mkdirSync(dirname(link))
  symlinkSync(bench.source, link)
  const { failure } = await rehearseSql(INSERT, 'DELETE FROM log', link)
  expect(failure).toMatchObject({ code: 'REHEARSAL_TOUCHED_SOURCE' })
  expect(failure?.hint).toContain(`restore --undo --to ${link}`)
  await restore(restoreRequest(link, { archive: { by: 'undo' } }), bench.ports)
  expect(contentOf(bench.source)).toBe(before)
})

test('a database that is damaged already is not rehearsed on', async () => {
  openAndRun('CREATE TABLE t (x); CREATE INDEX i ON t (x); INSERT INTO t VALUES (1)')
  const db = openDatabase(bench.source)
  db.unsafeMode(true)
  db.exec("PRAGMA writable_schema = ON; DELETE FROM sqlite_schema WHERE name = 'i'")
  db.close()
  await expect(rehearseSql('SELECT 1', 'SELECT 1')).rejects.toMatchObject({
    code: 'INTEGRITY_CHECK_FAILED',
    message: expect.stringContaining('is damaged already'),
  })
})

function openAndRun(sql: string): void {
  const db = openDatabase(bench.source)
  db.exec(sql)
  db.close()
}
