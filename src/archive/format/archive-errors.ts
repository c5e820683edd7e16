import { BackupError, type ErrorContext } from '../../domain/outcome/errors.ts'

const HINT =
  'Fetch it again if it came from elsewhere; otherwise use another archive: verify --all shows the good ones.'

/** The error of an archive whose bytes are not what was written. */
export function damaged(
  path: string,
  what: string,
  context: ErrorContext = {},
  cause?: unknown,
): BackupError {
  const details = { hint: HINT, context: { path, ...context }, cause }
  return new BackupError('ARCHIVE_DAMAGED', `${path} is damaged: ${what}.`, details)
}

/** The error of an archive that ends too early: the rest was never written, or was lost. */
export function truncated(
  path: string,
  what: string,
  context: ErrorContext = {},
  cause?: unknown,
): BackupError {
  const details = { hint: HINT, context: { path, ...context }, cause }
  return new BackupError('ARCHIVE_TRUNCATED', `${path} is incomplete: ${what}.`, details)
}

/** The error of a snapshot that would become larger than allowed; nothing beyond the limit was written. */
export function tooLarge(path: string, maxSizeBytes: number, cause?: unknown): BackupError {
  return new BackupError(
    'ARCHIVE_TOO_LARGE',
    `${path} holds more than the ${maxSizeBytes} bytes that are allowed.`,
    {
      hint: 'If it really is your backup, unpack it by hand with gunzip. A small file that grows this much is suspicious.',
      context: { path, maxSizeBytes },
      cause,
    },
  )
}

/** The error of one member that is not as it was written. */
export function blockDamaged(
  member: { readonly path: string; readonly index: number; readonly offsetBytes: number },
  what: string,
): BackupError {
  const { path, index, offsetBytes } = member
  return damaged(path, `block ${index}, which begins at byte ${offsetBytes}, ${what}`, { index, offsetBytes })
}
