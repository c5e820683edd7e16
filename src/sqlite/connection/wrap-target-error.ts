import { BackupError } from '../../domain/outcome/errors.ts'
import { wrapFileError } from '../../files/disk/wrap-file-error.ts'
import { classifySqliteError, isSqliteError } from './sqlite-failure.ts'

/**
 * The error of a target that others have open or locked.
 * @param waitedMs 0 where waiting would not have helped
 */
export function targetInUse(path: string, waitedMs: number, openedBy: readonly number[]): BackupError {
  const who = openedBy.length === 0 ? 'another process' : `process ${openedBy.join(', ')}`
  const waited = waitedMs === 0 ? '' : ` (waited ${waitedMs / 1000} s)`
  return new BackupError('TARGET_IN_USE', `${path} is in use by ${who}${waited}.`, {
    hint: 'Stop what uses it, or restore with --in-place, which waits only for reads and writes. It was not changed.',
    context: { path, waitedMs, openedBy: openedBy.join() },
    transient: true,
  })
}

/** An error of SQLite or the system on a target, as a {@link BackupError}; one that is already one stays itself. */
export function wrapTargetError(error: unknown, path: string, busyTimeoutMs: number): BackupError {
  if (error instanceof BackupError || !isSqliteError(error)) return wrapFileError(error, path, 'target')
  const details = { context: { path, sqlite: error.code }, cause: error }
  switch (classifySqliteError(error)) {
    case 'busy':
      return targetInUse(path, busyTimeoutMs, [])
    case 'disk full':
      return new BackupError('DISK_FULL', `No space left for writing ${path}.`, {
        ...details,
        hint: 'Free some space. The target was not changed.',
      })
    case 'damaged':
    case 'format unsupported':
    case 'schema not understood':
    case 'extension missing':
      return new BackupError('TARGET_UNSUITABLE', `${path} cannot be written in place: ${error.message}.`, {
        ...details,
        hint: 'Leave out --in-place: the restore then sets the old file aside and puts the new one in its place.',
      })
    case 'read-only':
    case 'recovery needed':
    case 'cannot open':
      return new BackupError(
        'TARGET_NOT_WRITABLE',
        `${path} cannot be opened for writing: ${error.message}.`,
        {
          ...details,
          hint: 'Check the owner and permissions of the file, its -wal and -shm and their folder.',
        },
      )
    case 'I/O failed':
    case 'gave up':
      return new BackupError('IO_FAILED', `${path} could not be written: ${error.message}.`, {
        ...details,
        hint: 'Check the disk and the memory of this machine. The target is whole, with its old content or the new: savepoint check says which tables it has.',
      })
  }
}
