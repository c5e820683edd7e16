import { isBackup } from '../../domain/catalog/backups.ts'
import type { Catalog, CatalogEntry } from '../../domain/catalog/catalog.ts'

/** Tells whether an archive would not be refused for its origin; on GitHub that may take a request. */
export type IsTrusted = (entry: CatalogEntry) => Promise<boolean>

/**
 * The newest backups of a catalog that would not be refused, and none that expired. No more are
 * asked about than it takes: a repository may have thousands.
 */
export async function newestTrusted(catalog: Catalog, count: number, isTrusted: IsTrusted): Promise<Catalog> {
  const found: CatalogEntry[] = []
  for (const entry of catalog) {
    if (found.length >= count) break
    if (isBackup(entry) && (entry.expired || (await isTrusted(entry)))) found.push(entry)
  }
  return found
}
