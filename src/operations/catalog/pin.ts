import type { CatalogEntry } from '../../domain/catalog/catalog.ts'
import { selectArchives } from '../../domain/catalog/selection.ts'
import type { Ports } from '../../ports.ts'

/**
 * Pins an archive of the store, so that no retention policy removes it, or lets it go again.
 * @returns the entry as it is now
 * @throws BackupError ARCHIVE_NOT_FOUND, ARCHIVE_AMBIGUOUS, STORE_UNSUPPORTED, STORE_*
 */
export async function setPinned(
  request: { readonly name: string; readonly pinned: boolean },
  { store }: Pick<Ports, 'store'>,
): Promise<CatalogEntry> {
  const { candidates } = selectArchives(await store.list(), {
    by: 'name',
    name: request.name,
    database: null,
  })
  const [entry] = candidates
  if (entry === undefined) throw new TypeError('a selection is never empty')
  await store.setPinned(entry, request.pinned)
  return { ...entry, pinned: request.pinned }
}
