import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { verdictOf } from '../../../../src/domain/outcome/verification.ts'
import { verifySelection } from '../../../../src/operations/verify/selection.ts'
import { backUp, flipBit, type OperationBench, openBench } from '../../../support/operation/bench.ts'

const DEFAULTS = { level: 'data', assertions: [], busyTimeoutMs: 1_000 } as const

async function verifyPath(
  bench: OperationBench,
  path: string,
  level: 'archive' | 'structure' | 'data' = 'data',
) {
  const choices = [{ by: 'path', path }] as const
  const { verifications } = await verifySelection(
    { ...DEFAULTS, level, selection: { archives: 'chosen', choices } },
    bench.ports,
  )
  const [verified] = verifications
  if (verified === undefined) throw new Error('nothing was verified')
  return verified
}

function outcomes(verified: Awaited<ReturnType<typeof verifyPath>>) {
  return Object.fromEntries(verified.report.findings.map(({ check, outcome }) => [check, outcome]))
}

test('a good archive passes every check of every level', async () => {
  using bench = openBench()
  const path = join(bench.root, (await backUp(bench)).entry.id)
  const verified = await verifyPath(bench, path)
  expect(verified.failure).toBeNull()
  expect(verified.report.level).toBe('data')
  expect(outcomes(verified)).toEqual({
    compression: 'ok',
    'archive digest': 'ok',
    'snapshot digest': 'ok',
    SQL: 'ok',
    integrity: 'ok',
    'foreign keys': 'ok',
    schema: 'ok',
    rows: 'ok',
  })
  expect(Object.keys(outcomes(await verifyPath(bench, path, 'archive')))).toEqual([
    'compression',
    'archive digest',
    'snapshot digest',
  ])
  expect(outcomes(await verifyPath(bench, path, 'structure'))).not.toHaveProperty('rows')
})

test('a damaged archive is a failed verdict that blames the archive', async () => {
  using bench = openBench()
  const path = join(bench.root, (await backUp(bench)).entry.id)
  flipBit(path, 2000)
  const verified = await verifyPath(bench, path)
  expect(verified.failure).toMatchObject({ code: 'ARCHIVE_DAMAGED', exitCode: 12 })
  expect(verified.report.findings).toMatchObject([{ outcome: 'failed', damaged: 'archive' }])
  expect(verified.report.level).toBeNull()
})

test('a plain gzip file is accepted, and what could not be compared is skipped', async () => {
  using bench = openBench()
  const path = join(bench.folder, 'backup_2025-08-05_15-30-00.db.gz')
  writeFileSync(path, gzipSync(readFileSync(bench.source)))
  const verified = await verifyPath(bench, path)
  expect(verdictOf(verified.report)).toBe('ok')
  expect(outcomes(verified)).toMatchObject({
    compression: 'ok',
    integrity: 'ok',
    schema: 'skipped',
    rows: 'skipped',
  })
})

test('a plain gzip file of a damaged database fails', async () => {
  using bench = openBench()
  flipBit(bench.source, 4096 * 3 + 5)
  const path = join(bench.folder, 'old.db.gz')
  writeFileSync(path, gzipSync(readFileSync(bench.source)))
  expect((await verifyPath(bench, path)).failure).toMatchObject({ code: 'INTEGRITY_CHECK_FAILED' })
})

test('a bare database is verified by SQLite, and has no archive level', async () => {
  using bench = openBench()
  expect((await verifyPath(bench, bench.source)).failure).toBeNull()
  await expect(verifyPath(bench, bench.source, 'archive')).rejects.toMatchObject({ code: 'INPUTS_CONFLICT' })
})

test('of several archives each has its own verdict, and one bad one fails them all', async () => {
  using bench = openBench()
  const first = await backUp(bench)
  await backUp(bench)
  flipBit(join(bench.root, first.entry.id), 2000)
  const { failure: whole, verifications: results } = await verifySelection(
    { ...DEFAULTS, selection: { archives: 'all', database: 'app' } },
    bench.ports,
  )
  expect(results.map(({ failure }) => failure?.code ?? 'good')).toEqual(['good', 'ARCHIVE_DAMAGED'])
  expect(whole).toMatchObject({ code: 'VERIFICATION_FAILED', exitCode: 11 })
})

test('a sample is as large as asked; the latest is the newest', async () => {
  using bench = openBench()
  for (let i = 0; i < 4; i += 1) await backUp(bench)
  const [newest] = await bench.store.list()
  const sample = await verifySelection(
    { ...DEFAULTS, level: 'archive', selection: { archives: 'sample', database: null, count: 2, seed: 7 } },
    bench.ports,
  )
  expect(sample.verifications).toHaveLength(2)
  const latest = await verifySelection(
    { ...DEFAULTS, selection: { archives: 'chosen', choices: [{ by: 'latest', database: null }] } },
    bench.ports,
  )
  expect(latest.verifications.map(({ report }) => report.subject)).toEqual([newest?.name])
  expect(latest).toMatchObject({ verdict: 'ok', failure: null })
})

test('an empty store has nothing to verify', async () => {
  using bench = openBench()
  const nothing = verifySelection(
    { ...DEFAULTS, selection: { archives: 'all', database: null } },
    bench.ports,
  )
  await expect(nothing).rejects.toMatchObject({ code: 'ARCHIVE_NOT_FOUND' })
})

test('a gzip file of something else fails by itself, under its own name, and the others are verified', async () => {
  using bench = openBench()
  const good = join(bench.root, (await backUp(bench)).entry.id)
  const bad = join(bench.folder, 'notes.db.gz')
  writeFileSync(bad, gzipSync('only a text, and by no means a database; '.repeat(100)))
  const choices = [bad, good].map((path) => ({ by: 'path', path }) as const)
  const { verifications: results } = await verifySelection(
    { ...DEFAULTS, selection: { archives: 'chosen', choices } },
    bench.ports,
  )
  expect(results.map(({ failure }) => failure?.code ?? 'good')).toEqual(['ARCHIVE_NOT_A_DATABASE', 'good'])
  expect(results[0]?.failure?.message).toContain('notes.db.gz')
  expect(results[0]?.failure?.message).not.toContain('snapshot.db')
})

test('an assertion that does not hold fails an archive that is whole', async () => {
  using bench = openBench()
  const choices = [{ by: 'path', path: join(bench.root, (await backUp(bench)).entry.id) }] as const
  const verify = (assertion: string) =>
    verifySelection(
      { ...DEFAULTS, assertions: [assertion], selection: { archives: 'chosen', choices } },
      bench.ports,
    )
  expect(await verify('SELECT count(*) = 2000 FROM invoice')).toMatchObject({ verdict: 'ok', failure: null })
  expect(await verify('SELECT count(*) = 1999 FROM invoice')).toMatchObject({
    verdict: 'failed',
    failure: { code: 'ASSERTION_FAILED' },
  })
})

test('an archive that retention removes while all are verified is told, and is no failure', async () => {
  using bench = openBench()
  const { entry: gone } = await backUp(bench)
  const { entry: kept } = await backUp(bench)
  const store = new Proxy(bench.store, {
    get: (target, name) => {
      if (name !== 'fetch') return Reflect.get(target, name).bind(target)
      return async (...asked: Parameters<typeof target.fetch>) => {
        await target.remove(gone)
        return target.fetch(...asked)
      }
    },
  })
  const ports = { ...bench.ports, store }
  const all = { ...DEFAULTS, selection: { archives: 'all', database: null } } as const
  const { verifications } = await verifySelection(all, ports)
  expect(verifications.map(({ report }) => report.subject)).toEqual([kept.name])
  expect(bench.notes).toEqual([expect.stringContaining(`${gone.name} was removed from the store meanwhile`)])

  const choices = [{ by: 'name', name: gone.id, database: null }] as const
  await expect(
    verifySelection({ ...DEFAULTS, selection: { archives: 'chosen', choices } }, ports),
  ).rejects.toMatchObject({ code: 'ARCHIVE_NOT_FOUND' })
})
