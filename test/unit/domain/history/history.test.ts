import { expect, test } from 'vitest'
import { figuresOf } from '../../../../src/domain/history/figures.ts'
import { buildHistory } from '../../../../src/domain/history/history.ts'
import { sampleManifest } from '../../../support/archive/manifest-sample.ts'
import { catalogEntry } from '../../../support/catalog/entry.ts'
import { sampleEntry } from '../../../support/journal/sample.ts'
import { attempt } from '../../../support/samples/status.ts'

const held = (day: number) =>
  catalogEntry({
    name: `app-${day}.db.gz`,
    createdAt: new Date(Date.UTC(2026, 10, day, 12)),
    sizeBytes: 9_000,
  })

const sources = {
  database: 'app',
  catalog: [held(1), held(4), catalogEntry({ kind: 'safety' }), catalogEntry({ database: 'shop' })],
  manifests: new Map([['app-4.db.gz', sampleManifest()]]),
  runs: [],
  journal: [
    sampleEntry(2),
    sampleEntry(3, { verdict: 'failed', archive: null, archiveSizeBytes: null, snapshotSizeBytes: null }),
    sampleEntry(4, { durationMs: 3_000 }),
    sampleEntry(5, { verdict: 'skipped' }),
    sampleEntry(6, { verdict: 'failed', code: 'CANCELLED' }),
    sampleEntry(7, { operation: 'verify' }),
    sampleEntry(8, { database: 'shop' }),
  ],
}

test('a history joins what the store holds with what the journal tells', () => {
  const points = buildHistory(sources, 10)
  expect(points.map(({ time, outcome }) => [time.getUTCDate(), outcome])).toEqual([
    [1, 'made'],
    [2, 'made'],
    [3, 'failed'],
    [4, 'made'],
  ])
  expect(points[0]).toMatchObject({ durationMs: null, archiveSizeBytes: 9_000, snapshotSizeBytes: null })
  expect(points[1]).toMatchObject({ durationMs: 1_000, archiveSizeBytes: 100_000, tables: null })
  expect(points[3]).toMatchObject({ durationMs: 3_000, archiveSizeBytes: 9_000, snapshotSizeBytes: 20_480 })
  expect(points[3]?.tables).toHaveLength(2)
})

test('runs tell of failures and durations where no journal does', () => {
  const origin = {
    repository: 'acme/shop',
    runId: '77',
    runAttempt: 1,
    commit: 'c0ffee',
    event: 'schedule',
    ref: 'refs/heads/main',
    workflow: '.github/workflows/backup.yml',
  }
  const manifests = new Map([['app-4.db.gz', sampleManifest({ origin })]])
  const runs = [
    attempt('failed', { time: new Date('2026-11-03T00:00:00Z'), durationMs: 9_000, runId: '76' }),
    attempt('made', { time: new Date('2026-11-04T00:00:00Z'), durationMs: 60_000, runId: '77' }),
    attempt('none', { time: new Date('2026-11-05T00:00:00Z'), runId: '78' }),
  ]
  const points = buildHistory({ ...sources, journal: [], manifests, runs }, 10)
  expect(points.map(({ durationMs, outcome, time }) => [time.getUTCDate(), outcome, durationMs])).toEqual([
    [1, 'made', null],
    [3, 'failed', 9_000],
    [4, 'made', 60_000],
  ])
})

test('a history is of the last backups', () => {
  expect(buildHistory(sources, 2).map(({ time }) => time.getUTCDate())).toEqual([3, 4])
})

test('figures come from the newest backup, growth from the oldest to it', () => {
  expect(figuresOf(buildHistory(sources, 10))).toEqual({
    made: 3,
    failed: 1,
    medianDurationMs: 2_000,
    archiveSizeBytes: 9_000,
    snapshotSizeBytes: 20_480,
    ratio: 9_000 / 20_480,
    growthBytes: 20_480 - 1_000_000,
  })
})

test('figures of what is not known are not made up', () => {
  expect(figuresOf([])).toMatchObject({ made: 0, medianDurationMs: null, ratio: null, growthBytes: null })
  const [oldest] = buildHistory(sources, 10)
  expect(figuresOf(oldest === undefined ? [] : [oldest])).toMatchObject({ ratio: null, growthBytes: null })
})
