import type { ErrorCode } from '../../domain/outcome/errors.ts'

/** What each code means, in plain words and few enough for the title of an annotation. */
export const ERROR_TITLES: Readonly<Record<ErrorCode, string>> = {
  INPUT_INVALID: 'An input is not valid',
  INPUTS_CONFLICT: 'Two inputs exclude each other',
  CONFIRMATION_REQUIRED: 'The restore was not confirmed',
  UNSUPPORTED_PLATFORM: 'Savepoint does not run on this machine',

  SOME_SOURCES_FAILED: 'Some databases were not backed up',

  SOURCE_NOT_FOUND: 'The database does not exist',
  SOURCE_UNREADABLE: 'The database cannot be read',
  SOURCE_NOT_A_FILE: 'The path is not that of a file',
  SOURCE_NOT_A_DATABASE: 'The file is not an SQLite database',
  SOURCE_EMPTY: 'The database is empty',
  SOURCE_UNSUPPORTED_FORMAT: 'The database was made by a newer SQLite',
  SOURCE_UNSUPPORTED_SCHEMA: 'This SQLite does not understand the schema',
  SOURCE_BUSY: 'Another program keeps the database locked',
  SOURCE_CHANGED: 'The database changed while it was being copied',

  INTEGRITY_CHECK_FAILED: 'The database is damaged',
  CHECK_NOT_FINISHED: 'A check could not be finished',
  FINGERPRINT_MISMATCH: 'The content is not what it must be',
  ASSERTION_FAILED: 'An assertion does not hold',
  VERIFICATION_FAILED: 'The verification failed',
  DRILL_FAILED: 'The last drill failed',

  ARCHIVE_TRUNCATED: 'The archive is incomplete',
  ARCHIVE_DAMAGED: 'The archive is damaged',
  ARCHIVE_DIGEST_MISMATCH: 'The archive was altered',
  ARCHIVE_TOO_LARGE: 'The archive unpacks to more than it may',
  ARCHIVE_NOT_GZIP: 'The file is not an archive',
  ARCHIVE_NOT_A_DATABASE: 'The archive holds no database',
  MANIFEST_INVALID: 'The manifest of the archive is not valid',
  MANIFEST_VERSION_UNSUPPORTED: 'The archive was made by a newer Savepoint',
  MANIFEST_FIELD_UNSUPPORTED: 'The archive needs a newer Savepoint',

  ARCHIVE_NOT_FOUND: 'There is no such archive',
  ARCHIVE_AMBIGUOUS: 'More than one archive is meant',
  SAFETY_COPY_NOT_FOUND: 'There is no safety copy to put back',

  STORE_UNREACHABLE: 'The store cannot be reached',
  STORE_UNAUTHORIZED: 'The store refuses access',
  STORE_NAME_TAKEN: 'The store has an archive of that name',
  STORE_NOT_WRITABLE: 'The store cannot be written',
  STORE_QUOTA_EXHAUSTED: 'The store is full',
  STORE_RATE_LIMITED: 'The store asks to wait',
  STORE_UPLOAD_FAILED: 'The upload failed',
  STORE_DOWNLOAD_FAILED: 'The download failed',
  STORE_UNSUPPORTED: 'This store cannot do that',
  ARCHIVE_EXPIRED: 'The archive has expired',

  TARGET_EXISTS: 'The target exists already',
  TARGET_IN_USE: 'Another program is using the target',
  TARGET_NOT_WRITABLE: 'The target cannot be written',
  TARGET_NOT_A_FILE: 'The target is not a file',
  TARGET_UNSUITABLE: 'The target cannot take the archive',
  DISK_FULL: 'The disk is full',
  IO_FAILED: 'A file could not be read or written',
  GUARD_ROLLBACK_FAILED: 'THE ROLLBACK FAILED: the database needs your hands',

  REHEARSAL_COMMAND_FAILED: 'The rehearsed command failed',
  REHEARSAL_TIMED_OUT: 'The rehearsed command took too long',
  REHEARSAL_ROWS_LOST: 'The rehearsed command loses rows',
  REHEARSAL_ROWS_ORPHANED: 'The rehearsed command breaks foreign keys',
  REHEARSAL_TOUCHED_SOURCE: 'The rehearsal touched the real database',

  PRUNE_WOULD_EMPTY: 'The policy would leave no backup',
  ORIGIN_UNTRUSTED: 'The origin of the archive is not trusted',
  PUBLIC_REPOSITORY: 'Backups of a public repository can be read by anyone',
  BACKUP_STALE: 'The newest backup is too old',
  TOO_FEW_VERIFIED: 'There are too few verified backups',
  ARCHIVES_EXPIRING: 'The last backups are about to expire',
  STORAGE_NEARLY_FULL: 'The storage is nearly full',
  WORKFLOW_DISABLED: 'The backup workflow is switched off',
  BACKUPS_FAILING: 'The last backups failed',
  BACKUPS_SKIPPED: 'Backup runs make no backups',
  SUCCESS_RATE_LOW: 'Too many backups fail',
  BACKUP_SHRUNK: 'The newest backup is smaller than usual',
  BACKUP_SLOWED: 'The newest backup took longer than usual',
  DRILL_OVERDUE: 'Restores are no longer practised',

  RESTORE_ROLLED_BACK: 'The restore failed and was undone',

  INVARIANT_BROKEN: 'Savepoint met a defect of its own',

  CANCELLED: 'Cancelled',
}
