import { existsSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { Created } from '../operations/create.ts'
import type { RestoreRequest } from '../operations/restore.ts'
import type { SnapshotStore } from '../ports.ts'
import type { PublishedFacts } from '../presentation/summary-create.ts'
import { DirectoryStore } from '../stores/directory-store.ts'
import type { DirectoryStoreInputs, PublishingStore, ReadingStore } from './inputs/action-inputs.ts'
import { narrowStore } from './narrow-store.ts'
import type { Surroundings } from './surroundings.ts'

/** A store to publish in, and what can be told of an archive beyond what the catalog knows. */
export interface PublishingPlace {
  readonly store: SnapshotStore
  readonly factsOf: (created: Created) => PublishedFacts
}

/** A store to read from. */
export interface ReadingPlace {
  readonly store: SnapshotStore
  readonly recordSafetyCopy: RestoreRequest['recordSafetyCopy']
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
    // A store is not made only to remember a safety copy, which lies beside its target all the same.
    recordSafetyCopy: async ({ path, target }) => {
      if (existsSync(root)) await store.recordSafetyCopy({ target, name: basename(path) })
    },
  }
}

function openDirectory(
  { path }: DirectoryStoreInputs,
  { clock, job }: Surroundings,
): { readonly root: string; readonly store: DirectoryStore } {
  const root = resolve(job.workspace, path)
  return { root, store: new DirectoryStore(root, clock) }
}
