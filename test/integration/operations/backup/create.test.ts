import { copyFileSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { catalogNameOf } from '../../../../src/domain/archive/catalog-name.ts'
import { BackupError } from '../../../../src/domain/outcome/errors.ts'
import { verdictOf } from '../../../../src/domain/outcome/verification.ts'
import { createAll } from '../../../../src/operations/backup/create-all.ts'
import { identifyByPath, sampleIdentity } from '../../../support/archive/identity-sample.ts'
import { buildDatabase } from '../../../support/database/build.ts'
import { backUp, createRequest, flipBit, listTree, openBench } from '../../../support/operation/bench.ts'

test('a backup is published whole, and nothing else is left in the store', async () => {
  using bench = openBench()
  const created = await backUp(bench, { label: 'nightly' })
  expect(verdictOf(created.report)).toBe('ok')
  expect(created.report.level).toBe('data')
  expect(listTree(bench.root)).toEqual([`manual/${created.entry.name}`])
  expect(await bench.store.list()).toMatchObject([
    { name: created.entry.name, database: catalogNameOf(identifyByPath(bench.source)), label: 'nightly' },
  ])
  expect(created.manifest.fingerprint.tables.map(({ name, rows }) => [name, rows])).toEqual([
    ['customer', 300],
    ['sqlite_sequence', 1],
    ['invoice', 2000],
    ['setting', 3],
  ])
})

test('a damaged source is refused with its findings, and nothing is published', async () => {
  using bench = openBench()
  flipBit(bench.source, 4096 * 3 + 5)
  const failure = await backUp(bench).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(BackupError)
  expect(failure).toMatchObject({ code: 'INTEGRITY_CHECK_FAILED', exitCode: 11 })
  expect(listTree(bench.folder)).toEqual(['app.db'])
})

test('an assertion that does not hold keeps the backup from being made', async () => {
  using bench = openBench()
  const assertions = ['SELECT count(*) = 300 FROM customer', 'SELECT count(*) > 5000 FROM invoice']
  await expect(backUp(bench, { assertions })).rejects.toMatchObject({ code: 'ASSERTION_FAILED' })
  await expect(backUp(bench, { assertions: assertions.slice(0, 1) })).resolves.toMatchObject({
    report: { level: 'data' },
  })
})

test('a database without tables is refused unless it is allowed', async () => {
  using bench = openBench()
  const empty = buildDatabase(join(bench.folder, 'empty.db'), 'PRAGMA user_version = 1')
  const refused = await createAll(createRequest([empty]), bench.ports)
  expect(refused.failure).toMatchObject({ code: 'SOURCE_EMPTY' })
  const allowed = await createAll(createRequest([empty], { allowEmpty: true }), bench.ports)
  expect(allowed.failure).toBeNull()
})

test('one bad source fails the run, the others are saved, and retention does not run', async () => {
  using bench = openBench()
  const text = join(bench.folder, 'notes.db')
  writeFileSync(text, 'this is not a database, only a text that is long enough to be looked at'.repeat(20))
  const run = await createAll(createRequest([text, bench.source]), bench.ports)
  expect(run.outcomes.map(({ status }) => status)).toEqual(['failed', 'created'])
  expect(run.pruned).toBeNull()
  expect(run.failure).toMatchObject({ code: 'SOME_SOURCES_FAILED', exitCode: 3 })
})

test('the same file named twice is saved once, two of one file name are two, two of one name are refused', async () => {
  using bench = openBench()
  const twice = await createAll(createRequest([bench.source, bench.source]), bench.ports)
  expect(twice.outcomes).toHaveLength(1)
  const other = join(bench.folder, 'app')
  copyFileSync(bench.source, other)
  const both = await createAll(createRequest([bench.source, other]), bench.ports)
  expect(both.failure).toBeNull()
  expect(new Set((await bench.store.list()).map(({ database }) => database)).size).toBe(2)
  const identify = () => sampleIdentity({ by: 'name' })
  await expect(
    createAll(createRequest([bench.source, other], { identify }), bench.ports),
  ).rejects.toMatchObject({ code: 'INPUTS_CONFLICT' })
})

test('switched off, it says so and makes nothing', async () => {
  using bench = openBench()
  const run = await createAll(
    createRequest([bench.source], { disabledBy: 'BACKUP_ENABLED=false' }),
    bench.ports,
  )
  expect(run.outcomes).toMatchObject([
    { status: 'skipped', reason: 'backups are switched off by BACKUP_ENABLED=false' },
  ])
  expect(existsSync(bench.root)).toBe(false)
})

test('within the interval an automatic backup is skipped, unless the younger one is damaged', async () => {
  using bench = openBench()
  const due = { kind: 'automatic', intervalMs: 3_600_000 } as const
  const first = await backUp(bench, due)
  const again = await createAll(createRequest([bench.source], due), bench.ports)
  expect(again.outcomes).toMatchObject([{ status: 'skipped' }])
  flipBit(join(bench.root, first.entry.id), 1000)
  const afterDamage = await createAll(createRequest([bench.source], due), bench.ports)
  expect(afterDamage.outcomes).toMatchObject([{ status: 'created' }])
})

test('a cancelled backup leaves nothing behind', async () => {
  using bench = openBench()
  const stop = new AbortController()
  const reporter = {
    ...bench.ports.reporter,
    step: (title: string) =>
      title.startsWith('Checking') &&
      stop.abort(new BackupError('CANCELLED', 'Cancelled by the test.', { hint: '' })),
  }
  const ports = { ...bench.ports, reporter, signal: stop.signal }
  await expect(createAll(createRequest([bench.source]), ports)).rejects.toMatchObject({ code: 'CANCELLED' })
  expect(listTree(bench.folder)).toEqual(['app.db'])
})
