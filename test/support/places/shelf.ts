import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { renderArchiveName } from '../../../src/domain/archive/name.ts'
import { type CatalogEntry, orderCatalog } from '../../../src/domain/catalog/catalog.ts'
import { turnOfJournal } from '../../../src/domain/drill/rotation.ts'
import type { JournalEntry } from '../../../src/domain/journal/journal.ts'
import { BackupError } from '../../../src/domain/outcome/errors.ts'
import { assertNotAborted } from '../../../src/files/disk/assert-not-aborted.ts'
import type { Clock, Journal, SnapshotStore } from '../../../src/ports.ts'
import type { NamedPlace, PlaceKind } from '../../../src/stores/kind.ts'
import type { Place } from '../../../src/stores/place.ts'

/** What lies on a shelf: archives by their id, and what operations came to. */
interface Shelf {
  readonly archives: Map<string, { readonly entry: CatalogEntry; readonly bytes: Buffer }>
  readonly journal: JournalEntry[]
}

const SHELVES = new Map<string, Shelf>()

function shelfOf(name: string): Shelf {
  const shelf = SHELVES.get(name) ?? { archives: new Map(), journal: [] }
  SHELVES.set(name, shelf)
  return shelf
}

/** Stores in the memory of this process, by name: `shelf:first`. */
export const SHELVES_KIND: PlaceKind = {
  name: 'shelf',
  written: 'shelf:NAME',
  subject: 'shelves',
  ownSettings: [],
  claims: (location) => location.startsWith('shelf:'),
  parse: ({ location }) => nameShelf(location.text.slice('shelf:'.length)),
  recall: ({ shelf }) => nameShelf(String(shelf)),
}

function nameShelf(name: string): NamedPlace {
  return {
    kind: 'shelf',
    location: { name },
    retires: 'by policy',
    isPrivate: true,
    describe: () => `shelf ${name}`,
    openJournal: async () => journalOf(name),
    open: async ({ clock }) => openShelf(name, clock),
  }
}

function openShelf(name: string, clock: Clock): Place {
  const journal = journalOf(name)
  return {
    store: shelfStore(name, clock),
    journal,
    isTrusted: async () => true,
    recordSafetyCopy: async () => undefined,
    expiring: null,
    retires: 'by policy',
    readDisk: async () => null,
    readTurn: async () => turnOfJournal(await journal.read(new Date(0))),
    pathOf: null,
    runs: { events: ['push'], branches: null, readUploads: null },
    factsOf: () => ({ artifact: null, requestedDays: null, path: null, downloadedAgain: true }),
    memento: { kind: 'shelf', shelf: name },
    recipe: {
      option: `shelf:${name}`,
      signIn: [],
      said: `shelf ${name}`,
      where: [['store', `shelf:${name}`]],
      inputs: (entry) => [
        ['store', `shelf:${name}`],
        ['archive', entry.name],
      ],
      bring: ({ entry }, folder) => ({
        commands: [['take', entry.name, '--into', folder ?? '.']],
        path: join(folder ?? '', entry.name),
      }),
    },
    openScratch: async () => null,
  }
}

function journalOf(name: string): Journal {
  const { journal } = shelfOf(name)
  return {
    append: async (entries) => void journal.push(...entries),
    read: async (since) => journal.filter(({ time }) => new Date(time) >= since),
  }
}

/** The store of a shelf; it passes the contract of stores. */
export function shelfStore(name: string, clock: Clock): SnapshotStore {
  const { archives } = shelfOf(name)
  const find = (id: string, archive: string) => {
    const found = archives.get(id)
    if (found !== undefined) return found
    throw new BackupError('ARCHIVE_NOT_FOUND', `${archive} is not on the shelf.`, { hint: 'List the store.' })
  }
  return {
    description: `shelf ${name}`,
    openScratch: () => mkdtemp(join(tmpdir(), 'savepoint-shelf-')),
    list: async ({ database } = {}) => {
      const entries = [...archives.values()].map(({ entry }) => entry)
      return orderCatalog(entries.filter((entry) => database === undefined || entry.database === database))
    },
    readTraits: async () => new Map(),
    publish: async (archive, signal) => {
      assertNotAborted(signal)
      const { database, digest, kind, label, sizeBytes } = archive
      const bytes = await readFile(archive.path).catch(() => Buffer.alloc(0))
      if (bytes.length !== sizeBytes) {
        throw new BackupError('STORE_UPLOAD_FAILED', `${archive.path} is not what was staged.`, {
          hint: 'Again.',
        })
      }
      const createdAt = freeInstant(
        clock.now(),
        (at) => !archives.has(renderArchiveName({ ...archive, createdAt: at })),
      )
      const id = renderArchiveName({ ...archive, createdAt })
      const found = { database, label, kind, createdAt, sizeBytes, storedDigest: digest }
      const entry = { ...found, id, name: id, pinned: false, expiresAt: null, expired: false }
      archives.set(id, { entry, bytes })
      return entry
    },
    fetch: async ({ id, name: archive }, directory, signal) => {
      assertNotAborted(signal)
      const { bytes, entry } = find(id, archive)
      const path = join(directory, archive)
      await writeFile(path, bytes)
      return { path, digest: entry.storedDigest }
    },
    remove: async ({ id }) => void archives.delete(id),
    setPinned: async ({ id, name: archive }, pinned) => {
      const { bytes, entry } = find(id, archive)
      archives.set(id, { bytes, entry: { ...entry, pinned } })
    },
  }
}

function freeInstant(from: Date, isFree: (at: Date) => boolean): Date {
  for (let ms = from.getTime(); ; ms += 1) if (isFree(new Date(ms))) return new Date(ms)
}
