import type { Report } from './verification.ts'

/** What kind of thing failed; the exit code follows from it. */
export type ErrorKind =
  | 'usage'
  | 'partial'
  | 'source'
  | 'integrity'
  | 'archive'
  | 'catalog'
  | 'store'
  | 'target'
  | 'policy'
  | 'rolled-back'
  | 'internal'
  | 'cancelled'

/** The exit code of each kind. Scripts rely on these numbers: they never change. */
export const EXIT_CODES: Readonly<Record<ErrorKind, number>> = {
  usage: 2,
  partial: 3,
  source: 10,
  integrity: 11,
  archive: 12,
  catalog: 13,
  store: 14,
  target: 15,
  policy: 16,
  'rolled-back': 17,
  internal: 70,
  cancelled: 130,
}

/** Every code that Savepoint reports, and its kind. */
export const ERROR_KINDS = {
  INPUT_INVALID: 'usage',
  INPUTS_CONFLICT: 'usage',
  CONFIRMATION_REQUIRED: 'usage',
  UNSUPPORTED_PLATFORM: 'usage',

  SOME_SOURCES_FAILED: 'partial',

  SOURCE_NOT_FOUND: 'source',
  SOURCE_UNREADABLE: 'source',
  SOURCE_NOT_A_FILE: 'source',
  SOURCE_NOT_A_DATABASE: 'source',
  SOURCE_EMPTY: 'source',
  SOURCE_UNSUPPORTED_FORMAT: 'source',
  SOURCE_UNSUPPORTED_SCHEMA: 'source',
  SOURCE_BUSY: 'source',
  SOURCE_CHANGED: 'source',

  INTEGRITY_CHECK_FAILED: 'integrity',
  CHECK_NOT_FINISHED: 'integrity',
  FINGERPRINT_MISMATCH: 'integrity',
  ASSERTION_FAILED: 'integrity',
  VERIFICATION_FAILED: 'integrity',
  DRILL_FAILED: 'integrity',

  ARCHIVE_TRUNCATED: 'archive',
  ARCHIVE_DAMAGED: 'archive',
  ARCHIVE_DIGEST_MISMATCH: 'archive',
  ARCHIVE_TOO_LARGE: 'archive',
  ARCHIVE_NOT_GZIP: 'archive',
  ARCHIVE_NOT_A_DATABASE: 'archive',
  MANIFEST_INVALID: 'archive',
  MANIFEST_VERSION_UNSUPPORTED: 'archive',
  MANIFEST_FIELD_UNSUPPORTED: 'archive',

  ARCHIVE_NOT_FOUND: 'catalog',
  ARCHIVE_AMBIGUOUS: 'catalog',
  IDENTITY_AMBIGUOUS: 'catalog',
  SAFETY_COPY_NOT_FOUND: 'catalog',

  STORE_UNREACHABLE: 'store',
  STORE_UNAUTHORIZED: 'store',
  STORE_NAME_TAKEN: 'store',
  STORE_NOT_WRITABLE: 'store',
  STORE_QUOTA_EXHAUSTED: 'store',
  STORE_RATE_LIMITED: 'store',
  STORE_UPLOAD_FAILED: 'store',
  STORE_DOWNLOAD_FAILED: 'store',
  STORE_UNSUPPORTED: 'store',
  ARCHIVE_EXPIRED: 'store',

  TARGET_EXISTS: 'target',
  TARGET_IN_USE: 'target',
  TARGET_NOT_WRITABLE: 'target',
  TARGET_NOT_A_FILE: 'target',
  TARGET_UNSUITABLE: 'target',
  DISK_FULL: 'target',
  IO_FAILED: 'target',
  GUARD_ROLLBACK_FAILED: 'target',

  REHEARSAL_COMMAND_FAILED: 'policy',
  REHEARSAL_TIMED_OUT: 'policy',
  REHEARSAL_ROWS_LOST: 'policy',
  REHEARSAL_ROWS_ORPHANED: 'policy',
  REHEARSAL_TOUCHED_SOURCE: 'policy',

  PRUNE_WOULD_EMPTY: 'policy',
  ORIGIN_UNTRUSTED: 'policy',
  IDENTITY_MISMATCH: 'policy',
  PUBLIC_REPOSITORY: 'policy',
  BACKUP_STALE: 'policy',
  TOO_FEW_VERIFIED: 'policy',
  ARCHIVES_EXPIRING: 'policy',
  STORAGE_NEARLY_FULL: 'policy',
  WORKFLOW_DISABLED: 'policy',
  BACKUPS_FAILING: 'policy',
  BACKUPS_SKIPPED: 'policy',
  SUCCESS_RATE_LOW: 'policy',
  BACKUP_SHRUNK: 'policy',
  BACKUP_SLOWED: 'policy',
  DRILL_OVERDUE: 'policy',

  RESTORE_ROLLED_BACK: 'rolled-back',

  INVARIANT_BROKEN: 'internal',

  CANCELLED: 'cancelled',
} as const

export type ErrorCode = keyof typeof ERROR_KINDS

/** Facts about a failure, for machines: paths, sizes in bytes, numbers expected and got. */
export type ErrorContext = Readonly<Record<string, string | number | boolean | null>>

export interface BackupErrorDetails {
  /** What the reader can do next, as a sentence. */
  readonly hint: string
  readonly context?: ErrorContext
  /** True when the same call may succeed a moment later. */
  readonly transient?: boolean
  /** The checks that were done, when it was they that failed. */
  readonly report?: Report
  readonly cause?: unknown
}

/**
 * The only error class of the project. The message says what failed, on which thing, expected and got; names from
 * outside stand in it raw and are escaped where it is rendered. A foreign error is wrapped once, where it was met.
 */
export class BackupError extends Error {
  override readonly name = 'BackupError'
  readonly code: ErrorCode
  readonly hint: string
  readonly context: ErrorContext
  readonly transient: boolean
  /** The checks behind the failure; null when none were done. */
  readonly report: Report | null

  constructor(code: ErrorCode, message: string, details: BackupErrorDetails) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.code = code
    this.hint = details.hint
    this.context = details.context ?? {}
    this.transient = details.transient ?? false
    this.report = details.report ?? null
  }

  get kind(): ErrorKind {
    return ERROR_KINDS[this.code]
  }

  get exitCode(): number {
    return EXIT_CODES[this.kind]
  }
}

/** The error of an operation that the user, the runner or the operating system asked to stop. */
export function cancelled(reason: string): BackupError {
  return new BackupError('CANCELLED', `Cancelled by ${reason}.`, {
    hint: 'Nothing was left half done. Run the same command again to start over.',
  })
}

/** A value that is always a {@link BackupError}: itself, or a foreign error as INVARIANT_BROKEN with its cause. */
export function asBackupError(thrown: unknown): BackupError {
  if (thrown instanceof BackupError) return thrown
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  return new BackupError('INVARIANT_BROKEN', `Something failed that Savepoint did not foresee: ${message}`, {
    hint: 'This is a defect of Savepoint. Please report it with the command and the output of --debug.',
    cause: thrown,
  })
}
