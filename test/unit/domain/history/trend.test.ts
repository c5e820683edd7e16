import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BackupPoint } from '../../../../src/domain/history/history.ts'
import { DEFAULT_LIMITS, judgeTrend, medianOf } from '../../../../src/domain/history/trend.ts'
import { trendHint, trendText } from '../../../../src/domain/status/trend.ts'

/** A backup whose table `users` has so many rows. */
function point(rows: number | null, facts: Partial<BackupPoint> = {}): BackupPoint {
  return {
    time: new Date(0),
    archive: 'a',
    outcome: 'made',
    durationMs: 2_000,
    archiveSizeBytes: 200_000,
    snapshotSizeBytes: 1_000_000,
    tables: [{ name: 'users', rows }],
    ...facts,
  }
}

const judge = (points: readonly BackupPoint[]) => judgeTrend(points, DEFAULT_LIMITS)
const history = (...rows: readonly number[]) => rows.map((each) => point(each))

describe('the median', () => {
  it('is the middle, or between the two in the middle', () => {
    expect(medianOf([3, 1, 2])).toBe(2)
    expect(medianOf([4, 1, 2, 3])).toBe(2.5)
    expect(medianOf([])).toBeNull()
  })
})

describe('rows that vanish', () => {
  it('are found against the median of the predecessors, for as long as those still had them', () => {
    const lost = { code: 'BACKUP_SHRUNK', what: 'rows', table: 'users', usual: 1_000, got: 500 }
    expect(judge(history(1_000, 1_000, 1_000, 500))).toEqual([lost])
    expect(judge(history(1_000, 1_000, 1_000, 500, 500))).toEqual([lost])
    expect(judge(history(1_000, 1_000, 1_000, 500, 500, 500, 500, 500))).toEqual([])
  })

  it('are found from the second backup on', () => {
    expect(judge(history(1_000, 0))).toHaveLength(1)
  })

  it('raise no alarm on a first backup, an empty table, a few rows, or growth', () => {
    expect(judge([])).toEqual([])
    expect(judge(history(1_000))).toEqual([])
    expect(judge(history(0, 0, 0, 0))).toEqual([])
    expect(judge(history(12, 12, 12, 3))).toEqual([])
    expect(judge(history(1_000, 1_100, 1_200, 5_000))).toEqual([])
    expect(judge(history(1_000, 1_000, 1_000, 701))).toEqual([])
  })

  it('are never too few to matter when all of them are gone', () => {
    expect(judge(history(3, 3, 3, 0))).toHaveLength(1)
  })

  it('raise no alarm in a table that was never constant', () => {
    expect(judge(history(0, 500, 20, 300, 0, 450, 90, 2))).toEqual([])
  })

  it('count for a table that is gone, unless it was empty or cannot be counted', () => {
    const gone = point(0, { tables: [] })
    expect(judge([...history(50, 50), gone])).toMatchObject([{ table: 'users', got: null, usual: 50 }])
    expect(judge([...history(0, 0), gone])).toEqual([])
    expect(judge([...history(50, 50), point(null)])).toEqual([])
    expect(judge([point(null), point(0)])).toEqual([])
  })

  it('are not judged without a manifest', () => {
    expect(judge([...history(50, 50), point(0, { tables: null })])).toEqual([])
    expect(judge([point(50, { tables: null }), point(0)])).toEqual([])
  })

  it('are never found where every backup is the same', () => {
    const same = fc.record({ rows: fc.nat(), length: fc.integer({ min: 0, max: 20 }) })
    fc.assert(fc.property(same, ({ length, rows }) => judge(Array(length).fill(point(rows))).length === 0))
  })
})

describe('sizes and durations', () => {
  const usual = [point(1), point(1), point(1)]

  it('are judged against three predecessors, not fewer', () => {
    const small = point(1, { snapshotSizeBytes: 500_000, archiveSizeBytes: 90_000 })
    expect(judge([...usual, small]).map(({ what }) => what)).toEqual(['snapshot size', 'archive size'])
    expect(judge([...usual.slice(1), small])).toEqual([])
    const unknown = point(1, { snapshotSizeBytes: null, archiveSizeBytes: null, durationMs: null })
    expect(judge([...usual, unknown])).toEqual([])
    expect(judge([...usual.slice(1), unknown, small])).toEqual([])
  })

  it('find what takes three times as long, but not a few seconds more', () => {
    const slow = [10_000, 11_000, 10_500, 32_000].map((durationMs) => point(1, { durationMs }))
    expect(judge(slow)).toEqual([{ code: 'BACKUP_SLOWED', what: 'duration', usual: 10_500, got: 32_000 }])
    expect(judge([...usual, point(1, { durationMs: 6_900 })])).toEqual([])
    expect(judge([...usual, point(1, { durationMs: null })])).toEqual([])
    expect(judge([...slow.slice(2), point(1, { durationMs: 99_000 })])).toEqual([])
  })

  it('pass over attempts that failed', () => {
    const failed = point(null, { outcome: 'failed', tables: null, snapshotSizeBytes: null })
    expect(judge([...history(9, 9), failed])).toEqual([])
  })
})

describe('what a trend says', () => {
  it('names what is usual and what was found', () => {
    const rows = { code: 'BACKUP_SHRUNK', what: 'rows', table: 'users', usual: 10.4 } as const
    expect(trendText({ ...rows, got: 3 })).toBe('the table users has 3 rows, usually 10 (71 % less)')
    expect(trendText({ ...rows, got: null })).toBe('the table users is gone, which usually has 10 rows')
    expect(trendText({ code: 'BACKUP_SHRUNK', what: 'archive size', usual: 9, got: 1 })).toContain('1 bytes')
    expect(trendText({ code: 'BACKUP_SHRUNK', what: 'snapshot size', usual: 9, got: 1 })).toContain(
      'snapshot',
    )
    expect(trendText({ code: 'BACKUP_SLOWED', what: 'duration', usual: 900, got: 12_340 })).toContain(
      '12.3 s',
    )
    expect(trendHint({ ...rows, got: 3 })).toContain('savepoint pin')
    expect(trendHint({ code: 'BACKUP_SHRUNK', what: 'snapshot size', usual: 9, got: 1 })).toContain('VACUUM')
    expect(trendHint({ code: 'BACKUP_SLOWED', what: 'duration', usual: 1, got: 9 })).toContain('load')
  })
})
