import type { Report, Verdict } from '../../domain/outcome/verification.ts'
import type { Drill } from '../../operations/drill/drill.ts'
import type { Envelope } from '../document/documents.ts'
import { type ArchiveItem, archiveItem, type ErrorItem, errorItem } from '../document/items.ts'
import { envelope } from '../document/results.ts'

/** What one archive came to in a drill. */
export interface DrilledItem {
  readonly archive: ArchiveItem
  readonly verdict: Verdict
  readonly report: Report
  /** From the first byte fetched to a database that was checked; null when there is none. */
  readonly recoveryMs: number | null
  /** The age of the archive when the drill began. */
  readonly recoveryPointMs: number
  /** Size of the restored database; 0 when there is none. */
  readonly sizeBytes: number
  readonly error: ErrorItem | null
}

export interface DrillDocument extends Envelope<'drill'> {
  readonly verdict: Verdict
  readonly store: string
  readonly startedAt: string
  readonly pickedBy: string
  readonly seed: number | null
  readonly maxRecoveryMs: number
  readonly assertions: number
  readonly drilled: readonly DrilledItem[]
  readonly durationMs: number
  readonly error: ErrorItem | null
}

/** The evidence that a drill leaves. */
export function drillDocument({ drilled, failure, startedAt, ...drill }: Drill): DrillDocument {
  return {
    ...envelope('drill'),
    ...drill,
    startedAt: startedAt.toISOString(),
    drilled: drilled.map(({ entry, failure: error, ...rest }) => ({
      archive: archiveItem(entry),
      ...rest,
      error: error === null ? null : errorItem(error),
    })),
    error: failure === null ? null : errorItem(failure),
  }
}
