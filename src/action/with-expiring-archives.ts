import type { SnapshotStore } from '../ports.ts'

/**
 * A store whose archives go by themselves when their time is over. Retention, which looks at the store as a whole,
 * finds nothing to do there, and create needs no permission to list the artifacts of the repository.
 */
export function withExpiringArchives(store: SnapshotStore): SnapshotStore {
  return {
    description: store.description,
    openScratch: () => store.openScratch(),
    list: async (query) => (query?.database === undefined ? [] : store.list(query)),
    publish: (archive, signal) => store.publish(archive, signal),
    fetch: (entry, directory, signal) => store.fetch(entry, directory, signal),
    remove: (entry) => store.remove(entry),
    setPinned: (entry, pinned) => store.setPinned(entry, pinned),
  }
}
