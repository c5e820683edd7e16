import { BackupError } from '../../domain/outcome/errors.ts'
import { lookAtTarget, statTarget } from '../target/target-file.ts'

/**
 * Refuses a target into which SQLite cannot copy a database; call it before there is a connection to the target.
 * @param path of the target, with all symlinks resolved
 * @param newSizeBytes the page size of what is to be copied
 * @throws BackupError TARGET_UNSUITABLE, TARGET_NOT_A_FILE, TARGET_NOT_WRITABLE
 */
export async function assertFitsInPlace(path: string, newSizeBytes: number): Promise<void> {
  const stats = await statTarget(path)
  const look = stats === null ? null : await lookAtTarget(path, stats)
  if (look?.isDatabase !== true) {
    throw new BackupError(
      'TARGET_UNSUITABLE',
      `${path} cannot be written in place: ${look?.message ?? 'it does not exist'}`,
      {
        hint: 'Leave out --in-place: the restore then puts a new file in its place.',
        context: { path },
      },
    )
  }
  const { journalMode, pageSizeBytes } = look.file
  if (journalMode !== 'wal' || pageSizeBytes === newSizeBytes) return
  throw new BackupError(
    'TARGET_UNSUITABLE',
    `${path} has pages of ${pageSizeBytes} bytes and the backup has pages of ${newSizeBytes}: ` +
      'SQLite cannot change them in a WAL database.',
    {
      hint: 'Stop what uses the target and leave out --in-place, or set its journal_mode to DELETE first.',
      context: { path, pageSizeBytes, newSizeBytes },
    },
  )
}
