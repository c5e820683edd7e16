import type { Fingerprint } from '../../domain/archive/fingerprint.ts'
import type { Patience } from '../inspection/inspection.ts'

/** One source to be copied. */
export interface SnapshotRequest {
  /** Absolute path of the live database. */
  readonly source: string
  /** Absolute path of a file that does not exist yet. */
  readonly destination: string
  /** A private directory; a source that must be recovered first is recovered in a copy there. */
  readonly scratch: string
  readonly busyTimeoutMs: number
  /** Whether file and log are copied while nobody writes them, whoever has them locked. */
  readonly atRest?: boolean
  /** For a database of one's own: the time limit then counts from the last byte that was read. */
  readonly patience?: Patience
  /** From one word of progress to the next; by the size of the source when it is not given. */
  readonly timeLimitMs?: number
}

/** A finished copy of one source at one instant, and what the source said of itself at that instant. */
export interface Snapshot {
  /** Taken from the source, in the read transaction of the copy. */
  readonly fingerprint: Fingerprint
  /** The source's journal mode, such as `delete` or `wal`. */
  readonly journalMode: string
  readonly sqliteVersion: string
  /** What the copy rests on when it was made at rest, as a sentence; null when SQLite made it from the live file. */
  readonly atRest: string | null
  /** What the reader should know and that is no fault of the snapshot, as sentences. */
  readonly notes: readonly string[]
  /** Null when the write-ahead log reads to its end, or there is none. */
  readonly walDamage: WalDamage | null
}

/** A write-ahead log with committed transactions behind an unreadable place: SQLite passes over them silently. */
export interface WalDamage {
  /** The first frame that is not readable, from 1. */
  readonly frame: number
  /** Commits from there on; none of them is in the database any more. */
  readonly transactionsLost: number
}
