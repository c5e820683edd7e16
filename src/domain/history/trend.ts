import { tableKey } from '../archive/fingerprint.ts'
import type { BackupPoint } from './history.ts'

/** How far a backup may fall behind the median of its predecessors before it is a finding. */
export interface TrendLimits {
  /** By how many percent the rows of a table or the size may be smaller. */
  readonly maxShrinkPercent: number
  /** By how many percent the duration may be longer. */
  readonly maxSlowdownPercent: number
}

export const DEFAULT_LIMITS: TrendLimits = { maxShrinkPercent: 30, maxSlowdownPercent: 200 }

/** One way in which the newest backup falls behind its predecessors. */
export type TrendFinding =
  | {
      readonly code: 'BACKUP_SHRUNK'
      readonly what: 'rows'
      readonly table: string
      readonly usual: number
      /** Null when the table is gone. */
      readonly got: number | null
    }
  | {
      readonly code: 'BACKUP_SHRUNK'
      readonly what: 'snapshot size' | 'archive size'
      readonly usual: number
      readonly got: number
    }
  | {
      readonly code: 'BACKUP_SLOWED'
      readonly what: 'duration'
      readonly usual: number
      readonly got: number
    }

/** A week of daily backups: long enough to be robust, short enough that a change that was meant is soon the usual. */
const PREDECESSORS = 7
/** Sizes and times vary by themselves: fewer say nothing of what is usual. A table that lost its rows needs only one. */
const MIN_FOR_SIZES = 3
/** What was never constant is given room for so many of its usual deviations. */
const DEVIATIONS = 3
/** Below this a slower or smaller backup is noise: of a few seconds, of a few rows, of a few pages. */
const NOISE_MS = 5_000
const NOISE_ROWS = 10
const NOISE_BYTES = 65_536

/**
 * How the newest backup falls behind those before it; empty when it does not, or when there is nothing to compare with.
 * @param points oldest first; attempts that failed are passed over
 */
export function judgeTrend(points: readonly BackupPoint[], limits: TrendLimits): readonly TrendFinding[] {
  const made = points.filter(({ outcome }) => outcome === 'made')
  const newest = made.at(-1)
  if (newest === undefined) return []
  const before = made.slice(0, -1).slice(-PREDECESSORS)
  return [
    ...judgeTables(newest, before, limits),
    ...judgeSizes(newest, before, limits),
    ...judgeDuration(newest, before, limits),
  ]
}

/** The middle of the values; null when there are none. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const lower = sorted[(sorted.length - 1) >> 1]
  const upper = sorted[sorted.length >> 1]
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2
}

function judgeTables(
  newest: BackupPoint,
  before: readonly BackupPoint[],
  limits: TrendLimits,
): readonly TrendFinding[] {
  const previous = before.flatMap(({ tables }) => (tables === null ? [] : [tables]))
  if (newest.tables === null) return []
  const present = new Map(newest.tables.map((table) => [tableKey(table), table.rows]))
  return (previous.at(-1) ?? []).flatMap((table): TrendFinding[] => {
    const key = tableKey(table)
    const got = present.get(key)
    if (got === null) return []
    const history = previous.flatMap(
      (tables) => tables.find((candidate) => tableKey(candidate) === key)?.rows ?? [],
    )
    const usual = usualBefore(got ?? 0, history, limits, NOISE_ROWS)
    if (usual === null) return []
    return [{ code: 'BACKUP_SHRUNK', what: 'rows', table: table.name, usual, got: got ?? null }]
  })
}

function judgeSizes(
  newest: BackupPoint,
  before: readonly BackupPoint[],
  limits: TrendLimits,
): readonly TrendFinding[] {
  const sizes = [
    ['snapshot size', (point: BackupPoint) => point.snapshotSizeBytes],
    ['archive size', (point: BackupPoint) => point.archiveSizeBytes],
  ] as const
  return sizes.flatMap(([what, sizeOf]): TrendFinding[] => {
    const got = sizeOf(newest)
    const history = before.flatMap((point) => sizeOf(point) ?? [])
    if (got === null || history.length < MIN_FOR_SIZES) return []
    const usual = usualBefore(got, history, limits, NOISE_BYTES)
    return usual === null ? [] : [{ code: 'BACKUP_SHRUNK', what, usual, got }]
  })
}

function judgeDuration(
  { durationMs }: BackupPoint,
  before: readonly BackupPoint[],
  { maxSlowdownPercent }: TrendLimits,
): readonly TrendFinding[] {
  const history = before.flatMap((point) => point.durationMs ?? [])
  const usual = usualOf(history)
  if (durationMs === null || usual === null || history.length < MIN_FOR_SIZES) return []
  const { deviation, median } = usual
  const room = Math.max((median * maxSlowdownPercent) / 100, DEVIATIONS * deviation, NOISE_MS)
  return durationMs - median > room
    ? [{ code: 'BACKUP_SLOWED', what: 'duration', usual: median, got: durationMs }]
    : []
}

/** The median that a value is too far below; null when it is not. To be empty is never noise. */
function usualBefore(
  got: number,
  history: readonly number[],
  { maxShrinkPercent }: TrendLimits,
  noise: number,
): number | null {
  const usual = usualOf(history)
  if (usual === null) return null
  const { deviation, median } = usual
  const room = Math.max((median * maxShrinkPercent) / 100, DEVIATIONS * deviation, got === 0 ? 0 : noise)
  return median - got > room ? median : null
}

/** The median, and the median of the distances from it; null without values. */
function usualOf(values: readonly number[]): { readonly median: number; readonly deviation: number } | null {
  const median = medianOf(values)
  const deviation = median === null ? null : medianOf(values.map((value) => Math.abs(value - median)))
  return median === null || deviation === null ? null : { median, deviation }
}
