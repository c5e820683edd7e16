import type { Fingerprint } from '../../domain/archive/fingerprint.ts'
import type { Limitation } from '../../domain/archive/manifest.ts'
import type { GradedFinding } from '../../domain/outcome/grade.ts'

/** When time does not run out for work on a database of one's own. */
export type Patience = 'while it reads'

/** What to look at in one database that is opened read-only and hardened. */
export interface InspectRequest {
  /** Absolute path of the database. */
  readonly path: string
  /** `quick` misses indexes that do not fit their tables, and accounts for no page that SQLite leaves out; `none` leaves the structure unproven. */
  readonly integrity: 'full' | 'quick' | 'none'
  readonly foreignKeys: boolean
  readonly fingerprint: boolean
  /** SQL of the user: each must give a true value in the first column of its first row. */
  readonly assertions: readonly string[]
  readonly busyTimeoutMs: number
  /** Wall clock. The engine is killed when it takes longer. */
  readonly timeLimitMs: number
  /** For a database of one's own: the time limit then counts from the last byte that was read. Enforced on Linux only. */
  readonly patience?: Patience
  /** Resident memory of the engine, which is killed above it. Enforced on Linux only. */
  readonly memoryLimitBytes: number
  /**
   * A private directory in which a database that must be recovered first (unfinished transaction, read-only folder)
   * is recovered in a copy. Without it such a database is refused with SOURCE_BUSY or SOURCE_UNREADABLE.
   */
  readonly scratch?: string
}

/** What SQLite says of one database. */
export interface Inspection {
  readonly integrity: IntegrityResult
  /** Null when not asked for, or when damage (which is then among the problems) made it impossible. */
  readonly foreignKeys: ForeignKeyResult | null
  /** Null when not asked for, or when damage (which is then among the problems) made it impossible. */
  readonly fingerprint: Fingerprint | null
  readonly assertions: readonly AssertionResult[]
  readonly sqliteVersion: string
  readonly notes: readonly string[]
}

/** Who has accounted for every page: SQLite's own check, Savepoint where that leaves it out, or neither. */
export type PageAccount = 'SQLite' | 'Savepoint' | 'none'

export interface IntegrityResult {
  readonly depth: InspectRequest['integrity']
  /** The first hundred signs of damage, as SQLite words them: rows may be lost. Empty when every page is sound. */
  readonly problems: readonly string[]
  /** All of them; SQLite itself gives up counting at ten thousand. */
  readonly problemCount: number
  /** What is wrong and loses no row: indexes, values that a constraint refuses, full-text indexes. Each kind once. */
  readonly graded: readonly GradedFinding[]
  /** Parts that could not be checked because an extension is missing: they are not known to be damaged. */
  readonly limitations: readonly Limitation[]
  readonly account: PageAccount
}

export interface ForeignKeyResult {
  /** Rows that refer to a row that does not exist; null when the check is not possible. */
  readonly violations: number | null
  /** Why it is not possible; null when it is. */
  readonly obstacle: string | null
  /** One for each table and parent, at most twenty. */
  readonly orphans: readonly GradedFinding[]
}

/** What one SQL assertion came to. */
export interface AssertionResult {
  readonly sql: string
  readonly outcome: 'held' | 'broken' | 'error'
  /** What it gave instead of a true value, or why it could not be evaluated; absent when it held. */
  readonly message?: string
}
