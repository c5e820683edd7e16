import { type SnapshotStore, sameStore } from '../ports.ts'

/** Which archives of a store are meant at all. */
export interface Narrowing {
  /** Null for every database. */
  readonly database: string | null
  /** Null for archives of any label and of none. */
  readonly label: string | null
}

/**
 * A store in which only some archives are seen. A store that has to ask for its listing need not look any further:
 * GitHub finds the archives of one database in few requests, whatever else the repository has.
 */
export function narrowStore(store: SnapshotStore, { database, label }: Narrowing): SnapshotStore {
  return {
    ...sameStore(store),
    list: async (query = {}) => {
      const catalog = await store.list(database === null ? query : { database, ...query })
      return label === null ? catalog : catalog.filter((entry) => entry.label === label)
    },
  }
}
