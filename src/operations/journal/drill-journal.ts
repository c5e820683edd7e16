import { type JournalEntry, journalEntry } from '../../domain/journal/journal.ts'
import type { Drill } from '../drill/drill.ts'
import { factsOfFailure } from './entries.ts'

/** One entry for each archive that a drill restored, or could not. */
export function entriesOfDrill({ drilled }: Drill, time: Date): readonly JournalEntry[] {
  return drilled.map(({ entry, failure, recoveryMs, report, sizeBytes, verdict }) =>
    journalEntry(time, {
      operation: 'drill',
      verdict,
      database: entry.database,
      archive: entry.name,
      level: report.level,
      durationMs: recoveryMs === null ? null : Math.round(recoveryMs),
      archiveSizeBytes: entry.sizeBytes,
      snapshotSizeBytes: sizeBytes,
      ...factsOfFailure(failure),
    }),
  )
}
