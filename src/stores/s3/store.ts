import type { Catalog, CatalogEntry } from '../../domain/catalog/catalog.ts'
import type { Traits } from '../../domain/catalog/traits.ts'
import { BackupError } from '../../domain/outcome/errors.ts'
import { assertNotAborted } from '../../files/disk/assert-not-aborted.ts'
import { openScratch, removeScratch } from '../../files/disk/scratch.ts'
import type { Retries } from '../../github/retrying.ts'
import type {
  CatalogQuery,
  Clock,
  FetchedArchive,
  Reporter,
  SnapshotStore,
  StagedArchive,
} from '../../ports.ts'
import { nameArchive } from '../name-archive.ts'
import { readTraits } from '../read-traits.ts'
import { type InstantSource, risingInstants } from '../rising-instants.ts'
import type { Bucket } from './bucket.ts'
import { markStore } from './conditions.ts'
import { downloadArchive, notInBucket } from './download.ts'
import { fetchEnds } from './ends.ts'
import { type ArchiveKey, entryOfKey, parseArchiveId, pinIdOf, renderArchiveId } from './layout.ts'
import { dropLeftovers } from './leftovers.ts'
import { listArchives } from './listing.ts'
import { publishArchive } from './publication.ts'

export interface S3StoreOptions {
  /** A folder for scratch directories. */
  readonly scratchParent: string
  readonly clock: Clock
  readonly reporter: Reporter
  readonly patience: Retries
  /** Ends what has no signal of its own. */
  readonly signal: AbortSignal
}

/** A store in a bucket: an object for each archive, and an empty one beside it for a pin. */
export class S3Store implements SnapshotStore {
  readonly description: string
  readonly #bucket: Bucket
  readonly #options: S3StoreOptions
  readonly #nextInstant: InstantSource
  #marked: Promise<boolean> | null = null

  constructor(bucket: Bucket, options: S3StoreOptions) {
    this.description = `bucket ${bucket.address}`
    this.#bucket = bucket
    this.#options = options
    this.#nextInstant = risingInstants(options.clock)
  }

  openScratch(): Promise<string> {
    return openScratch(this.#options.scratchParent, 'scratch')
  }

  list({ database }: CatalogQuery = {}): Promise<Catalog> {
    return listArchives(this.#bucket, database, this.#options.signal)
  }

  /** As their manifests say, of which only the ends of the objects are read; those that cannot be read tell nothing. */
  async readTraits(entries: Catalog, signal: AbortSignal): Promise<ReadonlyMap<string, Traits>> {
    const scratch = await this.openScratch()
    try {
      const traits = new Map<string, Traits>()
      for (const entry of entries) {
        const path = await fetchEnds(entry, scratch, this.#bucket, signal)
        const found = path === null ? null : await readTraits(path)
        if (found !== null) traits.set(entry.id, found)
      }
      return traits
    } finally {
      await removeScratch(scratch)
    }
  }

  async publish(archive: StagedArchive, signal: AbortSignal): Promise<CatalogEntry> {
    assertNotAborted(signal)
    const { clock, patience, reporter } = this.#options
    const bucket = this.#bucket
    const createdAt = this.#nextInstant()
    const name = nameArchive(archive, createdAt)
    const id = renderArchiveId({ ...archive, name })
    const isFirst = this.#marked === null
    this.#marked ??= markStore(bucket, { patience, reporter }, signal)
    const onlyNew = await this.#marked.catch((error: unknown) => {
      this.#marked = null
      throw error
    })
    await publishArchive(archive, id, { bucket, reporter, patience, onlyNew }, signal)
    if (isFirst) await dropLeftovers(bucket, { now: clock.now(), reporter }, signal)
    const { sizeBytes } = archive
    return entryOfKey(id, { ...archive, name, createdAt }, { sizeBytes, pinned: false })
  }

  async fetch(entry: CatalogEntry, directory: string, signal: AbortSignal): Promise<FetchedArchive> {
    assertNotAborted(signal)
    const wanted = { entry, key: this.#parse(entry) }
    const path = await downloadArchive(wanted, directory, { bucket: this.#bucket, ...this.#options }, signal)
    return { path, digest: null }
  }

  /** The pin goes last: whatever happens in between, a pinned archive is never there without its pin. */
  async remove(entry: CatalogEntry): Promise<void> {
    this.#parse(entry)
    const { signal } = this.#options
    await this.#bucket.remove(entry.id, signal)
    await this.#bucket.remove(pinIdOf(entry.id), signal)
  }

  async setPinned(entry: CatalogEntry, pinned: boolean): Promise<void> {
    this.#parse(entry)
    const { signal } = this.#options
    if ((await this.#bucket.sizeOf(entry.id, signal)) === null) throw notInBucket(entry.name, this.#bucket)
    const pin = pinIdOf(entry.id)
    await (pinned ? this.#bucket.put(pin, '', signal) : this.#bucket.remove(pin, signal))
  }

  #parse({ id }: CatalogEntry): ArchiveKey {
    const key = parseArchiveId(id)
    if (key !== null) return key
    throw new BackupError('INPUT_INVALID', `"${id}" cannot be an archive of the ${this.description}.`, {
      hint: 'Give the name of an archive as the list of the store shows it.',
      context: { id, store: this.description },
    })
  }
}
