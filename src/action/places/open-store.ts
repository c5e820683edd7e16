import { existsSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { CatalogEntry } from '../../domain/catalog/catalog.ts'
import type { Created } from '../../operations/backup/create.ts'
import type { RestoreRequest } from '../../operations/restore/request.ts'
import type { ExpiringStore, SnapshotStore } from '../../ports.ts'
import type { PublishedFacts } from '../../presentation/create/summary.ts'
import { DirectoryStore } from '../../stores/directory/store.ts'
import type {
  DirectoryStoreInputs,
  PublishingStore,
  ReadingStore,
  RenewingStore,
} from '../inputs/action-inputs.ts'
import type { Surroundings } from '../step/surroundings.ts'
import { narrowStore } from './narrow-store.ts'

/** A store to publish in, and what can be told of an archive beyond what the catalog knows. */
export interface PublishingPlace {
  readonly store: SnapshotStore
  readonly factsOf: (created: Created) => PublishedFacts
}

/** A store to read from. */
export interface ReadingPlace {
  readonly store: SnapshotStore
  /** Tells whether an archive would not be refused for its origin; it may take a request for each run. */
  readonly isTrusted: (entry: CatalogEntry) => Promise<boolean>
  readonly recordSafetyCopy: RestoreRequest['recordSafetyCopy']
}

/** A store in which archives can be renewed. */
export interface RenewingPlace {
  readonly store: SnapshotStore
  /** Null for a store that drops nothing by itself. */
  readonly expiring: ExpiringStore | null
}

/** Opens the store that create publishes in. What belongs to GitHub is loaded only for GitHub. */
export async function openPublishingStore(
  inputs: PublishingStore,
  surroundings: Surroundings,
): Promise<PublishingPlace> {
  if (inputs.kind === 'artifact') {
    return (await import('./open-artifact-store.ts')).openPublishingArtifacts(inputs, surroundings)
  }
  const { root, store } = openDirectory(inputs, surroundings)
  return {
    store,
    factsOf: ({ entry }) => ({
      artifact: null,
      requestedDays: null,
      path: join(root, ...entry.id.split('/')),
      downloadedAgain: false,
    }),
  }
}

/** Opens the store from which archives are read. */
export async function openReadingStore(
  inputs: ReadingStore,
  surroundings: Surroundings,
): Promise<ReadingPlace> {
  if (inputs.kind === 'artifact') {
    return (await import('./open-artifact-store.ts')).openReadingArtifacts(inputs, surroundings)
  }
  const { root, store } = openDirectory(inputs, surroundings)
  return {
    store: narrowStore(store, { database: null, label: inputs.label }),
    isTrusted: async () => true,
    // A store is not made only to remember a safety copy, which lies beside its target all the same.
    recordSafetyCopy: async ({ path, target }) => {
      if (existsSync(root)) await store.recordSafetyCopy({ target, name: basename(path) })
    },
  }
}

/** Opens the store in which archives are renewed. */
export async function openRenewingStore(
  inputs: RenewingStore,
  surroundings: Surroundings,
): Promise<RenewingPlace> {
  if (inputs.kind === 'artifact') {
    return (await import('./open-artifact-store.ts')).openRenewingArtifacts(inputs, surroundings)
  }
  return { store: openDirectory(inputs, surroundings).store, expiring: null }
}

function openDirectory(
  { path }: DirectoryStoreInputs,
  { clock, job }: Surroundings,
): { readonly root: string; readonly store: DirectoryStore } {
  const root = resolve(job.workspace, path)
  return { root, store: new DirectoryStore(root, clock) }
}
