import { BackupError } from '../outcome/errors.ts'

/** What the label of every archive begins with that holds the database of a failed job. */
const FAILED = 'failed-job'

const MAX_LENGTH = 60

/** The label of the archive that keeps a database as a failed job left it. */
export function failedLabelOf(label: string | null): string {
  return label === null ? FAILED : `${FAILED}-${label}`.slice(0, MAX_LENGTH)
}

/** Tells whether an archive with this label holds the database of a failed job, which is never a backup. */
export function isFailedLabel(label: string | null): boolean {
  return label === FAILED || label?.startsWith(`${FAILED}-`) === true
}

/**
 * Refuses a label that would keep a backup from counting as one.
 * @throws BackupError INPUT_INVALID
 */
export function assertBackupLabel(label: string | null): void {
  if (!isFailedLabel(label)) return
  throw new BackupError('INPUT_INVALID', `"${label}" cannot be the label of a backup.`, {
    hint: `Labels that begin with ${FAILED} are for what a guard keeps of failed jobs, and never count as backups.`,
    context: { label },
  })
}
