import type { Catalog } from '../../domain/catalog/catalog.ts'
import { findAdopters } from '../../domain/catalog/databases.ts'
import type { JournalEntry } from '../../domain/journal/journal.ts'

/** The entries of a journal under the names that their databases have now: an earlier Savepoint knew no identity. */
export function adoptEntries(journal: readonly JournalEntry[], catalog: Catalog): readonly JournalEntry[] {
  const adopterOf = findAdopters([...catalog, ...journal].map(({ database }) => database))
  return journal.map((entry) => ({ ...entry, database: adopterOf(entry.database) }))
}
