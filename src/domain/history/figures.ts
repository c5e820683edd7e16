import type { BackupPoint } from './history.ts'
import { medianOf } from './trend.ts'

/** The figures of a history. */
export interface HistoryFigures {
  readonly made: number
  readonly failed: number
  readonly medianDurationMs: number | null
  /** Of the newest backup. */
  readonly archiveSizeBytes: number | null
  readonly snapshotSizeBytes: number | null
  /** How large the newest archive is beside its snapshot, such as 0.3; null when one of the two is not known. */
  readonly ratio: number | null
  /** By how much the snapshot grew from the oldest backup whose size is known to the newest; null for fewer than two. */
  readonly growthBytes: number | null
}

/** @param points oldest first */
export function figuresOf(points: readonly BackupPoint[]): HistoryFigures {
  const made = points.filter(({ outcome }) => outcome === 'made')
  const newest = made.at(-1)
  const archiveSizeBytes = newest?.archiveSizeBytes ?? null
  const snapshotSizeBytes = newest?.snapshotSizeBytes ?? null
  const [oldest = 0, ...later] = made.flatMap((point) => point.snapshotSizeBytes ?? [])
  return {
    made: made.length,
    failed: points.length - made.length,
    medianDurationMs: medianOf(made.flatMap(({ durationMs }) => durationMs ?? [])),
    archiveSizeBytes,
    snapshotSizeBytes,
    ratio:
      archiveSizeBytes === null || snapshotSizeBytes === null ? null : archiveSizeBytes / snapshotSizeBytes,
    growthBytes: later.map((sizeBytes) => sizeBytes - oldest).at(-1) ?? null,
  }
}
