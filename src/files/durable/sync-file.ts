import { open } from 'node:fs/promises'
import { type FileRole, wrapFileError } from '../disk/wrap-file-error.ts'

/**
 * Brings a file's content to the disk.
 * @throws BackupError DISK_FULL, IO_FAILED and the codes of the role
 */
export async function syncFile(path: string, role: FileRole): Promise<void> {
  try {
    await using file = await open(path, 'r+')
    await file.sync()
  } catch (error) {
    throw wrapFileError(error, path, role)
  }
}
