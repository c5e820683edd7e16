import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { verdictOf } from '../../../../src/domain/outcome/verification.ts'
import { type Drill, type DrillRequest, drill } from '../../../../src/operations/drill/drill.ts'
import { entriesOfDrill } from '../../../../src/operations/journal/entries.ts'
import { standingClock } from '../../../support/catalog/clock.ts'
import { faultyStore } from '../../../support/catalog/faulty-store.ts'
import { buildDatabase } from '../../../support/database/build.ts'
import {
  backUp,
  flipBit,
  listTree,
  type OperationBench,
  openBench,
} from '../../../support/operation/bench.ts'

function run(bench: OperationBench, changes: Partial<DrillRequest> = {}): Promise<Drill> {
  const request = { assertions: [], maxRecoveryMs: 900_000, busyTimeoutMs: 1_000, database: null }
  return drill({ ...request, pick: { pick: 'latest' }, ...changes }, bench.ports)
}

const checksOf = ({ drilled }: Drill) =>
  drilled.map(({ report }) => report.findings.map(({ check, outcome }) => `${check} ${outcome}`))

describe('a drill', () => {
  test.each(['DELETE', 'WAL'])(
    'restores an archive for real (journal mode %s) and leaves nothing',
    async (mode) => {
      using bench = openBench()
      buildDatabase(bench.source, `PRAGMA journal_mode = ${mode}`)
      await backUp(bench)
      const before = listTree(bench.folder)
      const result = await run(bench, { assertions: ['SELECT count(*) = 2000 FROM invoice'] })
      expect(result).toMatchObject({
        verdict: 'ok',
        failure: null,
        drilled: [{ report: { level: 'restore' } }],
      })
      expect(result.drilled[0]?.recoveryMs).toBeGreaterThan(0)
      expect(checksOf(result)[0]?.slice(-4)).toEqual([
        'restore ok',
        'restore ok',
        'assertions ok',
        'restore ok',
      ])
      expect(listTree(bench.folder)).toEqual(before)
      expect(readdirSync(join(bench.folder, 'scratch'))).toEqual([])
    },
  )

  test('compares with the manifest of that archive, not with the database as it is now', async () => {
    using bench = openBench()
    await backUp(bench)
    buildDatabase(bench.source, 'DELETE FROM invoice')
    await backUp(bench)
    expect((await run(bench, { pick: { pick: 'all' } })).verdict).toBe('ok')
  })

  test('that meets a damaged archive fails with its cause and goes on with the others', async () => {
    using bench = openBench()
    await backUp(bench)
    const bad = await backUp(bench)
    await backUp(bench)
    flipBit(join(bench.root, bad.entry.id), 2_500)
    const result = await run(bench, { pick: { pick: 'all' } })
    expect(result.drilled.map(({ report }) => verdictOf(report))).toEqual(['ok', 'failed', 'ok'])
    expect(result.failure).toMatchObject({
      code: 'DRILL_FAILED',
      exitCode: 11,
      context: { failed: 1, archives: 3 },
    })
    expect(result.failure?.message).toContain(bad.entry.name)
    expect(result.drilled[1]).toMatchObject({ recoveryMs: null, failure: { kind: 'archive' } })
    expect(entriesOfDrill(result, new Date()).map(({ verdict }) => verdict)).toEqual(['ok', 'failed', 'ok'])
  })

  test('fails when an assertion does not hold, and says which', async () => {
    using bench = openBench()
    await backUp(bench)
    const { drilled, failure } = await run(bench, { assertions: ['SELECT count(*) = 1 FROM invoice'] })
    expect(failure?.code).toBe('DRILL_FAILED')
    expect(drilled[0]?.failure).toMatchObject({ code: 'ASSERTION_FAILED' })
    expect(drilled[0]?.report.findings.find(({ check }) => check === 'assertions')?.details?.[0]).toContain(
      'it gave "0"',
    )
  })

  test('fails when a restore takes longer than the limit, and measures the age', async () => {
    let elapsedMs = 0
    const clock = { ...standingClock(), elapsedMs: () => (elapsedMs += 60_000) }
    using bench = openBench(clock)
    await backUp(bench)
    clock.set(new Date(clock.now().getTime() + 7_200_000))
    const { drilled, failure } = await run(bench, { maxRecoveryMs: 60_000 })
    expect(failure?.code).toBe('DRILL_FAILED')
    expect(drilled[0]?.recoveryPointMs).toBe(7_200_000)
    expect(drilled[0]?.failure?.message).toMatch(/The restore took [\d.]+ s; the limit is 60\.0 s\.$/)
  })

  test('of a store without archives, or one that is away, has no result', async () => {
    using bench = openBench()
    await expect(run(bench)).rejects.toMatchObject({ code: 'ARCHIVE_NOT_FOUND' })
    await backUp(bench)
    const store = faultyStore(bench.store, { on: 'fetch', fails: 'STORE_UNREACHABLE' })
    const away = { ...bench, ports: { ...bench.ports, store } }
    await expect(run(away)).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' })
    const stranger = faultyStore(bench.store, { on: 'fetch', fails: 'ORIGIN_UNTRUSTED' })
    const result = await run({ ...bench, ports: { ...bench.ports, store: stranger } })
    expect(result.drilled[0]?.failure?.code).toBe('ORIGIN_UNTRUSTED')
  })
})
