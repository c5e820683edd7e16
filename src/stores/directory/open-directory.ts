import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { turnOfJournal } from '../../domain/drill/rotation.ts'
import { BackupError } from '../../domain/outcome/errors.ts'
import { DEFAULT_EVENTS } from '../../domain/trust/trust.ts'
import { readDiskUsage } from '../../files/disk/disk-usage.ts'
import { narrowStore } from '../narrow-store.ts'
import type { Place, PlaceSurroundings } from '../place.ts'
import { DirectoryJournal } from './journal.ts'
import type { DirectoryLocation } from './location.ts'
import { directoryRecipe, pathIn } from './recipe.ts'
import { DirectoryStore } from './store.ts'

/**
 * Opens a directory, which is made when something is published. Whoever can write there is trusted.
 * @param root absolute path
 */
export function openDirectory(
  { label, path }: DirectoryLocation,
  root: string,
  { clock }: Pick<PlaceSurroundings, 'clock'>,
): Place {
  const store = new DirectoryStore(root, clock)
  const journal = new DirectoryJournal(root, clock)
  return {
    store: narrowStore(store, { database: null, label }),
    journal,
    isTrusted: async () => true,
    recordSafetyCopy: async ({ path: copy, target }) => {
      if (existsSync(root)) await store.recordSafetyCopy({ target, name: basename(copy) })
    },
    expiring: null,
    retires: 'by policy',
    readDisk: () => readDiskUsage(root),
    readTurn: async () => turnOfJournal(await journal.read(new Date(0))),
    pathOf: (entry) => pathIn(root, entry),
    runs: { events: DEFAULT_EVENTS, branches: null, readUploads: null },
    factsOf: (entry) => ({
      artifact: null,
      requestedDays: null,
      path: pathIn(root, entry),
      downloadedAgain: false,
    }),
    memento: { kind: 'directory', path: root },
    recipe: directoryRecipe(root, path),
    openScratch: () => openScratch(root, store),
  }
}

/** A store that is absent or read-only is left as it is. */
async function openScratch(root: string, store: DirectoryStore): Promise<string | null> {
  if (!existsSync(root)) return null
  try {
    return await store.openScratch()
  } catch (error) {
    if (error instanceof BackupError && error.code === 'STORE_NOT_WRITABLE') return null
    throw error
  }
}
