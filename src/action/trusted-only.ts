import type { CatalogEntry } from '../domain/catalog.ts'
import type { SnapshotStore } from '../ports.ts'

/** A store in which only archives are seen that would be trusted; of an expired one nobody asks. */
export function trustedOnly(
  store: SnapshotStore,
  isTrusted: (entry: CatalogEntry) => Promise<boolean>,
): SnapshotStore {
  return {
    description: store.description,
    openScratch: () => store.openScratch(),
    list: async (query) => {
      const catalog = await store.list(query)
      const trusted = await Promise.all(catalog.map(async (entry) => entry.expired || isTrusted(entry)))
      return catalog.filter((_, index) => trusted[index])
    },
    publish: (archive, signal) => store.publish(archive, signal),
    fetch: (entry, directory, signal) => store.fetch(entry, directory, signal),
    remove: (entry) => store.remove(entry),
    setPinned: (entry, pinned) => store.setPinned(entry, pinned),
  }
}
