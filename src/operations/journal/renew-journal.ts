import { type JournalEntry, journalEntry } from '../../domain/journal/journal.ts'
import type { Renewal } from '../renewal/renew.ts'
import { factsOfFailure } from './entries.ts'

/** One entry for each archive that was renewed, or that does not count or could not be kept. */
export function entriesOfRenewal({ databases }: Renewal, time: Date): readonly JournalEntry[] {
  return databases
    .flatMap(({ outcomes }) => outcomes)
    .filter(({ outcome }) => outcome !== 'stays')
    .map((each) =>
      journalEntry(time, {
        operation: 'renew',
        verdict: each.outcome === 'renewed' ? 'ok' : 'failed',
        database: each.entry.database,
        archive: each.entry.name,
        archiveSizeBytes: each.entry.sizeBytes,
        ...factsOfFailure('failure' in each ? each.failure : null),
      }),
    )
}
