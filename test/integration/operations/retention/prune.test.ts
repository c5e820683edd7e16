import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { DEFAULT_POLICY } from '../../../../src/domain/retention/policy.ts'
import { setPinned } from '../../../../src/operations/catalog/pin.ts'
import { type PruneRequest, prune } from '../../../../src/operations/retention/prune.ts'
import type { Clock } from '../../../../src/ports.ts'
import { backUp, flipBit, openBench } from '../../../support/operation/bench.ts'

const DAY_MS = 86_400_000

/** A clock that a test moves by whole days. */
function movingClock(): Clock & { advance(days: number): void } {
  let time = Date.UTC(2026, 0, 1)
  return {
    now: () => new Date(time),
    elapsedMs: () => performance.now(),
    advance: (days) => (time += days * DAY_MS),
  }
}

function pruneRequest(changes: Partial<PruneRequest> = {}): PruneRequest {
  return { policy: DEFAULT_POLICY, databases: null, apply: true, verified: new Set(), ...changes }
}

/** An archive on each of so many days, 40 days apart, oldest first. */
async function archivesApart(count: number) {
  const clock = movingClock()
  const bench = openBench(clock)
  const names: string[] = []
  for (let i = 0; i < count; i += 1) {
    clock.advance(40)
    names.push((await backUp(bench, { policy: { ...DEFAULT_POLICY, keepWithinDays: null } })).entry.name)
  }
  clock.advance(40)
  const remaining = async (): Promise<readonly string[]> =>
    (await bench.store.list()).map(({ name }) => name).reverse()
  return { bench, names, remaining }
}

test('the three newest verified ones stay, however old', async () => {
  const { bench, names, remaining } = await archivesApart(5)
  using _ = bench
  const pruned = await prune(pruneRequest(), bench.ports)
  expect(pruned.applied).toBe(true)
  expect(await remaining()).toEqual(names.slice(2))
})

test('a damaged one does not count for the floor: an older good one stays for it', async () => {
  const { bench, names, remaining } = await archivesApart(5)
  using _ = bench
  const damaged = (await bench.store.list())[0]
  flipBit(join(bench.root, damaged?.id ?? ''), 2500)
  await prune(pruneRequest(), bench.ports)
  expect(await remaining()).toEqual(names.slice(1, 4))
})

test('without apply nothing is removed', async () => {
  const { bench, names, remaining } = await archivesApart(5)
  using _ = bench
  const pruned = await prune(pruneRequest({ apply: false }), bench.ports)
  expect(pruned.decisions.filter(({ action }) => action === 'remove')).toHaveLength(2)
  expect(pruned.freedBytes).toBeGreaterThan(0)
  expect(await remaining()).toEqual(names)
})

test('a pinned one stays', async () => {
  const { bench, names, remaining } = await archivesApart(5)
  using _ = bench
  await setPinned({ name: names[0] ?? '', pinned: true }, bench.ports)
  await prune(pruneRequest(), bench.ports)
  expect(await remaining()).toEqual([names[0], ...names.slice(2)])
})

test('a policy that would leave nothing is refused, and nothing is removed', async () => {
  const { bench, names, remaining } = await archivesApart(2)
  using _ = bench
  const policy = { ...DEFAULT_POLICY, keepMinimumVerified: 0 }
  await expect(prune(pruneRequest({ policy }), bench.ports)).rejects.toMatchObject({
    code: 'PRUNE_WOULD_EMPTY',
  })
  expect(await remaining()).toEqual(names)
})

test('plain archives of the former system count for the floor when SQLite finds them good', async () => {
  using bench = openBench({ now: () => new Date('2026-06-01'), elapsedMs: () => performance.now() })
  await backUp(bench)
  const folder = join(bench.root, 'manual')
  const plain = gzipSync(readFileSync(bench.source))
  for (const day of ['01', '02', '03', '04', '05'])
    writeFileSync(join(folder, `backup_2026-01-${day}_10-00-00.db.gz`), plain)
  copyFileSync(bench.source, join(folder, 'unrelated.db'))
  writeFileSync(join(folder, 'backup_2026-01-05_10-00-00.db.gz'), plain.subarray(0, 500))
  await prune(pruneRequest(), bench.ports)
  const left = (await bench.store.list()).filter(({ database }) => database === null).map(({ name }) => name)
  expect(left).toEqual(['04', '03', '02'].map((day) => `backup_2026-01-${day}_10-00-00.db.gz`))
})
