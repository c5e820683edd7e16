import { BackupError } from '../../domain/outcome/errors.ts'

/** The error for an artifact that was deleted. */
export function archiveGone(subject: string, where: string): BackupError {
  return new BackupError('ARCHIVE_NOT_FOUND', `The archive ${subject} is not in the ${where}.`, {
    hint: 'It was deleted. List the store to see what is there.',
    context: { archive: subject },
  })
}

/** The error for an artifact whose retention ended: GitHub keeps its name for a while, and nothing else. */
export function artifactExpired(subject: string, where: string): BackupError {
  return new BackupError(
    'ARCHIVE_EXPIRED',
    `The archive ${subject} expired; the ${where} have only its name.`,
    {
      hint: 'Use a newer archive. To keep archives longer, raise retention-days and the limit in the settings of the repository.',
      context: { archive: subject },
    },
  )
}
