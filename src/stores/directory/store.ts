import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Catalog, type CatalogEntry, orderCatalog } from '../../domain/catalog/catalog.ts'
import { adoptEarlier, isOfDatabase } from '../../domain/catalog/databases.ts'
import type { Traits } from '../../domain/catalog/traits.ts'
import { BackupError } from '../../domain/outcome/errors.ts'
import { assertNotAborted } from '../../files/disk/assert-not-aborted.ts'
import { openScratch } from '../../files/disk/scratch.ts'
import { wrapFileError } from '../../files/disk/wrap-file-error.ts'
import type { CatalogQuery, Clock, FetchedArchive, SnapshotStore, StagedArchive } from '../../ports.ts'
import { readTraits } from '../read-traits.ts'
import { type InstantSource, risingInstants } from '../rising-instants.ts'
import { assertOwnFolder, makeFolder, readFileState } from './folder.ts'
import { ARCHIVE_FOLDERS, archiveId, archivePath, SCRATCH_FOLDER } from './layout.ts'
import { listFolder } from './listing.ts'
import { pinPath, writePin } from './pin.ts'
import { publishInto } from './publication.ts'
import {
  findSafetyCopy,
  isSafetyId,
  listRecordedCopies,
  removeSafetyCopy,
  writeSafetyRecord,
} from './safety.ts'
import type { SafetyRecord } from './safety-record.ts'

/**
 * A store in a directory: archives in `automatic/` and `manual/`, those being made in `temp/`, records of safety
 * copies in `safety/`. Archives that lie in the directory itself belong to it too. Links are never followed.
 */
export class DirectoryStore implements SnapshotStore {
  readonly description: string
  readonly #root: string
  readonly #nextInstant: InstantSource

  /** @param root absolute path; it need not exist before something is published */
  constructor(root: string, clock: Clock) {
    this.description = `directory ${root}`
    this.#root = root
    this.#nextInstant = risingInstants(clock)
  }

  openScratch(): Promise<string> {
    return openScratch(join(this.#root, SCRATCH_FOLDER), 'store')
  }

  async list(query: CatalogQuery = {}): Promise<Catalog> {
    const archives = await Promise.all(ARCHIVE_FOLDERS.map((folder) => listFolder(this.#root, folder)))
    const safetyCopies = await listRecordedCopies(this.#root)
    const all = [...archives.flat(), ...safetyCopies]
    const { database } = query
    const catalog = adoptEarlier(orderCatalog(all))
    return database === undefined
      ? catalog
      : catalog.filter((entry) => isOfDatabase(entry.database, database))
  }

  /** As their manifests say; those that cannot be read tell nothing. */
  async readTraits(entries: Catalog, signal: AbortSignal): Promise<ReadonlyMap<string, Traits>> {
    const traits = new Map<string, Traits>()
    for (const entry of entries) {
      assertNotAborted(signal)
      const path = isSafetyId(entry.id) ? null : await this.#find(entry)
      const found = path === null ? null : await readTraits(path)
      if (found !== null) traits.set(entry.id, found)
    }
    return traits
  }

  async publish(archive: StagedArchive, signal: AbortSignal): Promise<CatalogEntry> {
    assertNotAborted(signal)
    const folder = join(this.#root, archive.kind)
    await makeFolder(this.#root, folder)
    const { name, createdAt } = await publishInto(folder, archive, this.#nextInstant)
    return {
      id: archiveId(archive.kind, name),
      name,
      database: archive.database,
      label: archive.label,
      kind: archive.kind,
      createdAt,
      sizeBytes: archive.sizeBytes,
      pinned: false,
      expiresAt: null,
      expired: false,
      storedDigest: null,
    }
  }

  /** The archive stays where it is: the path leads into the store. */
  async fetch(entry: CatalogEntry, _directory: string, signal: AbortSignal): Promise<FetchedArchive> {
    assertNotAborted(signal)
    const path = await this.#find(entry)
    if (path === null) throw archiveGone(entry, this.description)
    return { path, digest: null }
  }

  async remove(entry: CatalogEntry): Promise<void> {
    if (isSafetyId(entry.id)) return removeSafetyCopy(this.#root, entry.id)
    const path = await this.#archivePath(entry)
    try {
      // The pin goes last: whatever happens in between, a pinned archive is never there without its pin.
      await rm(path, { force: true })
      await rm(pinPath(path), { force: true })
    } catch (error) {
      throw wrapFileError(error, path, 'store')
    }
  }

  async setPinned(entry: CatalogEntry, pinned: boolean): Promise<void> {
    if ((await this.#find(entry)) === null) throw archiveGone(entry, this.description)
    const path = isSafetyId(entry.id) ? join(this.#root, entry.id) : await this.#archivePath(entry)
    await writePin(pinPath(path), pinned)
  }

  /**
   * Remembers a safety copy beside its target, so that it is listed, pinned and pruned with the archives.
   * @throws BackupError STORE_NOT_WRITABLE, DISK_FULL
   */
  recordSafetyCopy(record: SafetyRecord): Promise<void> {
    return writeSafetyRecord(this.#root, record)
  }

  async #find(entry: CatalogEntry): Promise<string | null> {
    if (isSafetyId(entry.id)) return findSafetyCopy(this.#root, entry.id)
    const path = await this.#archivePath(entry)
    return (await readFileState(path)) === null ? null : path
  }

  async #archivePath(entry: CatalogEntry): Promise<string> {
    const path = archivePath(this.#root, entry.id)
    await assertOwnFolder(this.#root, dirname(path))
    return path
  }
}

function archiveGone(entry: CatalogEntry, where: string): BackupError {
  return new BackupError('ARCHIVE_NOT_FOUND', `The archive ${entry.name} is not in the ${where}.`, {
    hint: 'It was removed, or replaced by a link. List the store to see what is there.',
    context: { archive: entry.id },
  })
}
