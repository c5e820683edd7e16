import { asBackupError, BackupError, type ErrorCode } from '../../domain/outcome/errors.ts'
import { describeFullDisk, isQuotaError } from './full-disk.ts'

/** What a file is to the operation that met the error; the code of the error follows from it. */
export type FileRole = 'source' | 'archive' | 'store' | 'target' | 'scratch'

const CODES: Readonly<Record<FileRole, { readonly missing: ErrorCode; readonly denied: ErrorCode }>> = {
  source: { missing: 'SOURCE_NOT_FOUND', denied: 'SOURCE_UNREADABLE' },
  archive: { missing: 'ARCHIVE_NOT_FOUND', denied: 'IO_FAILED' },
  store: { missing: 'STORE_NOT_WRITABLE', denied: 'STORE_NOT_WRITABLE' },
  target: { missing: 'TARGET_NOT_WRITABLE', denied: 'TARGET_NOT_WRITABLE' },
  scratch: { missing: 'IO_FAILED', denied: 'IO_FAILED' },
}

/**
 * The error that a file operation threw, as a {@link BackupError}: one that is already one stays itself.
 * `DISK_FULL` for no space, quota and file-size limit; the role's own codes for a missing or a protected file;
 * `IO_FAILED` for everything else that the operating system reports.
 * @param neededBytes how much the whole file needs, where the caller knows
 */
export function wrapFileError(
  thrown: unknown,
  path: string,
  role: FileRole,
  neededBytes?: number,
): BackupError {
  if (!isSystemError(thrown)) return asBackupError(thrown)
  const message = `Cannot ${thrown.syscall} ${path}: ${REASONS[thrown.code] ?? thrown.message}.`
  const code = isQuotaError(thrown) ? 'EDQUOT' : thrown.code
  const details = { context: { path, errno: code }, cause: thrown }
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return new BackupError('DISK_FULL', describeFullDisk(thrown, path, neededBytes), {
        ...details,
        hint: 'Free some space or remove files, or use another disk. Existing files are untouched.',
      })
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new BackupError(CODES[role].denied, message, {
        ...details,
        hint: 'Check the owner and the permissions of the file and its folder, and whether the disk is read-only.',
      })
    case 'ENOENT':
    case 'ENOTDIR':
      return new BackupError(CODES[role].missing, message, { ...details, hint: 'Check the path.' })
    default:
      return new BackupError('IO_FAILED', message, {
        ...details,
        hint: 'Check the disk, its mount and the log of the operating system, then try again.',
      })
  }
}

interface SystemError extends Error {
  readonly code: string
  readonly syscall: string
}

function isSystemError(thrown: unknown): thrown is SystemError {
  if (!(thrown instanceof Error)) return false
  const { code, syscall } = thrown as NodeJS.ErrnoException
  return typeof code === 'string' && typeof syscall === 'string'
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  EROFS: 'the file system is read-only',
  ENOENT: 'it does not exist',
  ENOTDIR: 'a part of the path is not a folder',
  EISDIR: 'it is a folder',
  EEXIST: 'it exists already',
  EMFILE: 'too many open files',
  EIO: 'input/output error of the disk',
}
