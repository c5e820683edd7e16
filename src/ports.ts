import type { Announcement } from './domain/alert/alert.ts'
import type { Digest } from './domain/archive/digest.ts'
import type { ArchiveKind, Manifest } from './domain/archive/manifest.ts'
import type { Catalog, CatalogEntry } from './domain/catalog/catalog.ts'
import type { Traits } from './domain/catalog/traits.ts'
import type { Attempt } from './domain/journal/attempts.ts'
import type { JournalEntry } from './domain/journal/journal.ts'
import type { DrillFacts, ScheduleFacts } from './domain/status/status.ts'

/** A finished archive in the scratch directory of a store, read back and found good, not yet published. */
export interface StagedArchive {
  readonly path: string
  readonly sizeBytes: number
  readonly digest: Digest
  readonly manifest: Manifest
  /** The database's name in the catalog. */
  readonly database: string
  readonly kind: ArchiveKind
  readonly label: string | null
}

/** An archive's bytes on this machine. */
export interface FetchedArchive {
  readonly path: string
  /** What the store says that the bytes are; null when it does not say. */
  readonly digest: Digest | null
}

/** Limits a listing, so that a store need not look further than necessary. */
export interface CatalogQuery {
  /** Only archives of this database: of exactly one by its full name, of all that are called so by a plain one. */
  readonly database?: string
  /** The newest are enough: a store need not look for what only older ones can be. */
  readonly newest?: boolean
}

/** A place that keeps archives. Every implementation passes `test/contracts/store-contract.ts`. */
export interface SnapshotStore {
  /** For messages, such as `directory /srv/backups`. */
  readonly description: string

  /**
   * A new, empty, private directory in which a snapshot and an archive can be made and from which the store can
   * publish without copying. The caller removes it; what a killed process left is swept by the next call.
   * @throws BackupError STORE_NOT_WRITABLE, DISK_FULL
   */
  openScratch(): Promise<string>

  /**
   * The archives that are wholly there, newest first. An unfinished one is never listed; one that expired is.
   * An absent store is an empty one.
   * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED
   */
  list(query?: CatalogQuery): Promise<Catalog>

  /**
   * What is known of archives beside their identity, as far as the store can tell without fetching them. Those of which
   * it can tell nothing, and those that it would not give, are left out.
   * @returns by id, in the order in which they were given
   * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
   */
  readTraits(entries: Catalog, signal: AbortSignal): Promise<ReadonlyMap<string, Traits>>

  /**
   * Makes a staged archive part of the catalog, whole or not at all, without replacing another.
   * @returns the entry under which it is found from now on
   * @throws BackupError STORE_NAME_TAKEN, STORE_NOT_WRITABLE, STORE_UPLOAD_FAILED, DISK_FULL
   */
  publish(archive: StagedArchive, signal: AbortSignal): Promise<CatalogEntry>

  /**
   * Brings an archive's bytes to this machine: where they are already, or into `directory`.
   * @throws BackupError ARCHIVE_NOT_FOUND when it is gone, ARCHIVE_EXPIRED, STORE_DOWNLOAD_FAILED
   */
  fetch(entry: CatalogEntry, directory: string, signal: AbortSignal): Promise<FetchedArchive>

  /**
   * Removes an archive; one that is gone already is no error.
   * @throws BackupError STORE_UNAUTHORIZED, STORE_NOT_WRITABLE
   */
  remove(entry: CatalogEntry): Promise<void>

  /**
   * Keeps an archive from every retention policy, or lets it go again; doing it twice is no error.
   * @throws BackupError STORE_UNSUPPORTED when the store has no way to remember it
   */
  setPinned(entry: CatalogEntry, pinned: boolean): Promise<void>
}

/** The same store as a plain value, for one that differs in a single answer: `{ ...sameStore(store), list }`. */
export function sameStore(store: SnapshotStore): SnapshotStore {
  return {
    description: store.description,
    openScratch: () => store.openScratch(),
    list: (query) => store.list(query),
    readTraits: (entries, signal) => store.readTraits(entries, signal),
    publish: (archive, signal) => store.publish(archive, signal),
    fetch: (entry, directory, signal) => store.fetch(entry, directory, signal),
    remove: (entry) => store.remove(entry),
    setPinned: (entry, pinned) => store.setPinned(entry, pinned),
  }
}

/** A store that drops archives by itself on a fixed day, unless it is given them again. */
export interface ExpiringStore extends SnapshotStore {
  /**
   * Publishes the bytes of an archive of the catalog once more, so that it is kept for as long as a new one. It keeps its
   * name and its time: it is no newer for it.
   * @returns the entry under which it is found from now on
   * @throws BackupError what `publish` throws
   */
  publishAgain(entry: CatalogEntry, archive: StagedArchive, signal: AbortSignal): Promise<CatalogEntry>
}

/** Where an operation tells what it is doing; nothing in it decides anything. */
export interface Reporter {
  /** A step begins, such as "Checking app.db"; the one before it is over. */
  step(title: string): void
  /** The running step got so far; `total` is 0 while it is not known. */
  progress(done: number, total: number): void
  /** Something that the reader should know and that is no error. */
  note(message: string): void
}

/** The time. Decisions take it as an argument; only composition roots use the real one. */
export interface Clock {
  now(): Date
  /** Milliseconds that only ever grow, for durations: a corrected wall clock does not disturb it. */
  elapsedMs(): number
}

/** What operations on a store came to, written down beside its archives. Nothing else ever depends on it. */
export interface Journal {
  /**
   * Adds entries, each whole or not at all. A store that is absent is not made for it.
   * @throws BackupError STORE_NOT_WRITABLE, DISK_FULL, IO_FAILED
   */
  append(entries: readonly JournalEntry[]): Promise<void>

  /**
   * The entries of operations that ended at `since` or later, oldest first; none where no journal is kept.
   * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED
   */
  read(since: Date): Promise<readonly JournalEntry[]>
}

/** How backups were made by themselves lately. */
export interface ScheduleReport extends ScheduleFacts {
  /**
   * The attempts at backing up one database, oldest first; of those that name none for null. Null where only the journal
   * of the store knows them.
   */
  readonly attemptsOf: ((database: string | null) => readonly Attempt[]) | null
}

/** What makes the backups by itself, such as a workflow of GitHub. */
export interface Schedule {
  /**
   * @param since how far back to look for attempts
   * @param databases those that matter; empty for all
   * @throws BackupError INPUT_INVALID when there is no such schedule, STORE_UNREACHABLE, STORE_UNAUTHORIZED,
   *   STORE_RATE_LIMITED
   */
  read(since: Date, databases: readonly string[]): Promise<ScheduleReport>
}

/** What makes the drills by itself. */
export interface DrillSchedule {
  /**
   * @returns null when there was no drill yet
   * @throws BackupError INPUT_INVALID when there is no such schedule, STORE_UNREACHABLE, STORE_UNAUTHORIZED,
   *   STORE_RATE_LIMITED
   */
  readLast(): Promise<DrillFacts | null>
}

/** A service outside that is told what operations came to. */
export interface Notifier {
  /** For messages, such as `webhook`; never its address, which is a secret. */
  readonly description: string

  /**
   * Tells of an operation what this notifier has to tell of it, which may be nothing. It does not throw.
   * @returns null when that is done; otherwise why it could not be told, as a sentence without the address
   */
  notify(announcement: Announcement, signal: AbortSignal): Promise<string | null>
}

/** What an operation works with. */
export interface Ports {
  readonly store: SnapshotStore
  readonly reporter: Reporter
  readonly clock: Clock
  /**
   * A new, empty, private directory on a disk with room for a database; the caller removes it.
   * @throws BackupError DISK_FULL, IO_FAILED
   */
  readonly openScratch: () => Promise<string>
  /** Aborted with the reason when the operation is to stop; it then rejects with CANCELLED and leaves nothing behind. */
  readonly signal: AbortSignal
}
