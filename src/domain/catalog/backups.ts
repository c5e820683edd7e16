import { isFailedLabel } from '../guard/label.ts'
import type { Catalog, CatalogEntry } from './catalog.ts'

/**
 * Tells whether an entry is a backup: a safety copy is what a restore put aside, and proves nothing; nor does what a
 * guard keeps of a failed job.
 */
export function isBackup(entry: CatalogEntry): boolean {
  return entry.kind !== 'safety' && !isFailedLabel(entry.label)
}

/** The backups whose bytes are still there, in the order of the catalog. */
export function presentBackups(catalog: Catalog): Catalog {
  return catalog.filter((entry) => isBackup(entry) && !entry.expired)
}

/** The databases that a catalog names, by name; archives that name none add nothing. */
export function databasesOf(catalog: Catalog): readonly string[] {
  const names = catalog.flatMap((entry) => (entry.database === null ? [] : [entry.database]))
  return [...new Set(names)].sort()
}
