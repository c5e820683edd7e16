import { open } from 'node:fs/promises'
import { type FileRole, wrapFileError } from '../disk/wrap-file-error.ts'

/**
 * Makes names that were made, moved or removed in a directory survive a power cut. Windows has no such call: its file
 * systems journal names by themselves.
 * @throws BackupError IO_FAILED and the codes of the role
 */
export async function syncDirectory(path: string, role: FileRole): Promise<void> {
  if (process.platform === 'win32') return
  try {
    await using directory = await open(path, 'r')
    await directory.sync()
  } catch (error) {
    throw wrapFileError(error, path, role)
  }
}
