import { BackupError } from '../outcome/errors.ts'

/** What the label of every archive begins with that holds the database of a failed job. */
const FAILED = 'failed-job'

/** What the label of every archive begins with that holds a damaged database. */
const DAMAGED = 'damaged'

const MAX_LENGTH = 60

/** The label of the archive that keeps a database as a failed job left it. */
export function failedLabelOf(label: string | null): string {
  return label === null ? FAILED : `${FAILED}-${label}`.slice(0, MAX_LENGTH)
}

/** The label of the archive that keeps a damaged database. */
export function damagedLabelOf(label: string | null): string {
  return label === null ? DAMAGED : `${DAMAGED}-${label}`.slice(0, MAX_LENGTH)
}

/** Tells whether an archive with this label is kept for inquiry: a failed job's database or a damaged one, never a backup. */
export function isFailedLabel(label: string | null): boolean {
  return [FAILED, DAMAGED].some((kept) => label === kept || label?.startsWith(`${kept}-`) === true)
}

/**
 * Refuses a label that would keep a backup from counting as one.
 * @throws BackupError INPUT_INVALID
 */
export function assertBackupLabel(label: string | null): void {
  if (!isFailedLabel(label)) return
  throw new BackupError('INPUT_INVALID', `"${label}" cannot be the label of a backup.`, {
    hint: `Labels that begin with ${FAILED} or ${DAMAGED} are for what is kept for inquiry, and never count as backups.`,
    context: { label },
  })
}
