import { afterEach, beforeEach, expect, test } from 'vitest'
import type { CommandEnd } from '../../../src/domain/rehearsal.ts'
import { parseRowDropLimits } from '../../../src/domain/rehearsal-row-drop.ts'
import { type Rehearsed, rehearse } from '../../../src/operations/rehearse.ts'
import { openDatabase } from '../../../src/sqlite/database.ts'
import { holdOpen } from '../../support/lock-holder.ts'
import { type OperationBench, openBench } from '../../support/operation-bench.ts'

const END: CommandEnd = { exitCode: 0, signal: null, isTimedOut: false, hasLeftovers: false, durationMs: 1 }

let bench: OperationBench

beforeEach(() => {
  bench = openBench()
})
afterEach(() => bench[Symbol.dispose]())

/** Rehearses a command that runs this on the copy, and this on the real database. */
function rehearseSql(onCopy: string, onReal: string): Promise<Rehearsed> {
  const run = async (variables: Readonly<Record<string, string>>): Promise<CommandEnd> => {
    for (const [path, sql] of [
      [variables['SAVEPOINT_DATABASE'] ?? '', onCopy],
      [bench.source, onReal],
    ] as const) {
      const db = openDatabase(path)
      db.exec(sql)
      db.close()
    }
    return END
  }
  const request = {
    database: bench.source,
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
