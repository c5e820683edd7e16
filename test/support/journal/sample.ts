import { type JournalEntry, type JournalFacts, journalEntry } from '../../../src/domain/journal/journal.ts'

/** An entry of a backup of `app` that was made at noon of a day of November 2026, with the given facts. */
export function sampleEntry(day: number, facts: Partial<JournalFacts> = {}): JournalEntry {
  return journalEntry(new Date(Date.UTC(2026, 10, day, 12)), {
    operation: 'create',
    verdict: 'ok',
    database: 'app',
    archive: `app-${day}.db.gz`,
    durationMs: 1_000,
    archiveSizeBytes: 100_000,
    snapshotSizeBytes: 1_000_000,
    ...facts,
  })
}
