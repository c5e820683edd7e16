import type { CatalogEntry } from '../../domain/catalog/catalog.ts'
import type { SnapshotStore } from '../../ports.ts'

/** A store in which only one archive is seen, so that an operation that takes a choice need not list it again. */
export function onlyEntry(store: SnapshotStore, entry: CatalogEntry): SnapshotStore {
  return {
    description: store.description,
    openScratch: () => store.openScratch(),
    list: async () => [entry],
    publish: (archive, signal) => store.publish(archive, signal),
    fetch: (wanted, directory, signal) => store.fetch(wanted, directory, signal),
    remove: (wanted) => store.remove(wanted),
    setPinned: (wanted, pinned) => store.setPinned(wanted, pinned),
  }
}
