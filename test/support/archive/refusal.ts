import { unpackArchive } from '../../../src/archive/read/unpack-archive.ts'
import { asBackupError, type BackupError } from '../../../src/domain/outcome/errors.ts'
import { NEVER } from './pack.ts'

/** The error with which an archive is refused; null when it is accepted. */
export async function refusalOf(
  archivePath: string,
  destination: string | null = null,
): Promise<BackupError | null> {
  try {
    await unpackArchive({ archivePath, destination, maxSizeBytes: 2 ** 40, signal: NEVER })
    return null
  } catch (error) {
    return asBackupError(error)
  }
}
