import {
  asBackupError,
  BackupError,
  type BackupErrorDetails,
  type ErrorCode,
} from '../../domain/outcome/errors.ts'
import { wrapFileError } from '../../files/disk/wrap-file-error.ts'
import type { LockHolder } from './lock-holders.ts'
import { classifySqliteError, isSqliteError, type SqliteError, type SqliteFailure } from './sqlite-failure.ts'

interface Wording {
  readonly code: ErrorCode
  readonly says: string
  readonly hint: string
  readonly transient?: boolean
}

/**
 * The error of SQLite on a database that is read, as a {@link BackupError}; one that is already one stays itself.
 * @param path the database, as the user named it
 */
export function wrapSourceError(error: unknown, path: string, busyTimeoutMs: number): BackupError {
  if (error instanceof BackupError) return error
  if (!isSqliteError(error)) return asBackupError(wrapFileError(error, path, 'source'))
  const { code, says, hint, transient } = wordingOf(error, busyTimeoutMs)
  const details: BackupErrorDetails = { hint, context: { path, sqlite: error.code }, cause: error }
  const message = `${path} ${says}${code === 'SOURCE_BUSY' ? '' : `: ${error.message}`}.`
  return new BackupError(code, message, transient === true ? { ...details, transient } : details)
}

/**
 * The error of a database that others kept locked for the whole busy timeout.
 * @param holders who has the lock, as far as the system tells
 */
export function sourceBusy(
  path: string,
  busyTimeoutMs: number,
  holders: readonly LockHolder[] = [],
): BackupError {
  const { code, says, hint } = wordingOfFailure('busy', busyTimeoutMs)
  if (holders.length === 0)
    return new BackupError(code, `${path} ${says}.`, { hint, transient: true, context: { path } })
  const names = holders.map(({ name, pid }) => `${name ?? 'a process'} (pid ${pid})`).join(', ')
  return new BackupError(
    code,
    `${path} is locked by ${names} (waited ${busyTimeoutMs / 1000} s). Nothing was written.`,
    {
      hint: `${hint} A program that never lets go can be closed, or copied beside while it rests: create --at-rest.`,
      transient: true,
      context: { path, holders: names },
    },
  )
}

function wordingOf(error: SqliteError, busyTimeoutMs: number): Wording {
  const failure = classifySqliteError(error)
  return failure === 'schema not understood'
    ? notUnderstood(error.message)
    : wordingOfFailure(failure, busyTimeoutMs)
}

/** Syntax of other engines, by what SQLite stumbles over. */
const DIALECTS: ReadonlyArray<readonly [message: RegExp, maker: string]> = [
  [/near "rowid": syntax error/i, 'libSQL, whose tables can have RANDOM ROWID'],
  [/near "using": syntax error/i, 'an engine with index methods of its own, such as Turso'],
  [/near "materialized": syntax error/i, 'an engine with materialized views, such as Turso'],
  [/near "type": syntax error|unknown datatype/i, 'an engine with types of its own, such as Turso'],
  [/too many /, 'a SQLite that was built with higher limits'],
]

function notUnderstood(message: string): Wording {
  const maker = DIALECTS.find(([pattern]) => pattern.test(message))?.[1] ?? 'another or a newer engine'
  return {
    code: 'SOURCE_UNSUPPORTED_SCHEMA',
    says: `cannot be read by this SQLite, which does not understand its schema`,
    hint: `It was probably made by ${maker}. Back it up with the program that made it; nothing is known to be wrong with the file.`,
  }
}

function wordingOfFailure(
  failure: Exclude<SqliteFailure, 'schema not understood'>,
  busyTimeoutMs: number,
): Wording {
  switch (failure) {
    case 'busy':
      return {
        code: 'SOURCE_BUSY',
        says: `is locked by another process (waited ${busyTimeoutMs / 1000} s). Nothing was written`,
        hint: 'Wait until the other process is done, or give a longer --busy-timeout.',
        transient: true,
      }
    case 'damaged':
      return {
        code: 'INTEGRITY_CHECK_FAILED',
        says: 'is damaged',
        hint: 'Keep a copy of the file as it is, with its -wal, before anything is repaired. Compare with the newest verified backup what can still be read.',
      }
    case 'format unsupported':
      return {
        code: 'SOURCE_UNSUPPORTED_FORMAT',
        says: 'was made by a newer SQLite, or its header is damaged',
        hint: 'Use a newer Savepoint, or restore the newest verified backup if the file is damaged.',
      }
    case 'disk full':
      return {
        code: 'DISK_FULL',
        says: 'cannot be copied because the disk is full',
        hint: 'Free some space where the copy is made. Existing backups are untouched.',
      }
    case 'recovery needed':
      return {
        code: 'SOURCE_BUSY',
        says: 'holds an unfinished transaction that must be rolled back before it can be read',
        hint: 'Open it once with the program that owns it, or with sqlite3.',
      }
    case 'cannot open':
    case 'read-only':
    case 'I/O failed':
      return {
        code: 'SOURCE_UNREADABLE',
        says: 'cannot be read',
        hint: 'Check the owner and permissions of the file, its -wal and -shm and their folder, and the disk.',
      }
    case 'extension missing':
    case 'gave up':
      return {
        code: 'CHECK_NOT_FINISHED',
        says: 'could not be read to its end',
        hint: 'Nothing is known to be damaged. Try again where there is more memory.',
      }
  }
}
