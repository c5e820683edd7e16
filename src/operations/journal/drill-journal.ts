import { type JournalEntry, journalEntry } from '../../domain/journal/journal.ts'
import { verdictOf } from '../../domain/outcome/verification.ts'
import type { Drill } from '../drill/drill.ts'
import { factsOfFailure } from './entries.ts'

/** One entry for each archive that a drill restored, or could not. */
export function entriesOfDrill({ drilled }: Drill, time: Date): readonly JournalEntry[] {
  return drilled.map(({ entry, failure, recoveryMs, report, sizeBytes }) =>
    journalEntry(time, {
      operation: 'drill',
      verdict: verdictOf(report),
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
