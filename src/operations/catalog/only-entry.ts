import type { CatalogEntry } from '../../domain/catalog/catalog.ts'
import { type SnapshotStore, sameStore } from '../../ports.ts'

/** A store in which only one archive is seen, so that an operation that takes a choice need not list it again. */
export function onlyEntry(store: SnapshotStore, entry: CatalogEntry): SnapshotStore {
  return { ...sameStore(store), list: async () => [entry] }
}
