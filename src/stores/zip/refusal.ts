import { BackupError } from '../../domain/outcome/errors.ts'

/** The error for a zip that is not what Savepoint uploads. */
export function zipRefused(subject: string, why: string, cause?: unknown): BackupError {
  return new BackupError('ARCHIVE_DAMAGED', `The zip of ${subject} is refused: ${why}.`, {
    hint: 'Savepoint did not make it, or it was damaged. Nothing was unpacked; use another archive.',
    context: { subject },
    cause,
  })
}

/** The error for a zip that claims to become larger than an archive can be. */
export function zipTooLarge(subject: string, sizeBytes: number, limitBytes: number): BackupError {
  return new BackupError(
    'ARCHIVE_TOO_LARGE',
    `The zip of ${subject} is refused: it would become ${sizeBytes} bytes, at most ${limitBytes} were expected.`,
    {
      hint: 'An archive is compressed already, so its zip is about as large. Nothing was unpacked; use another archive.',
      context: { subject, sizeBytes, limitBytes },
    },
  )
}
