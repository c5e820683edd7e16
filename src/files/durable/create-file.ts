import { type FileHandle, open, rm } from 'node:fs/promises'
import { type FileRole, wrapFileError } from '../disk/wrap-file-error.ts'

/** Only the owner may read what may be a copy of all his data. */
const PRIVATE_MODE = 0o600

/**
 * Makes a new file and lets `write` fill it, and sync it where it is to survive a power cut. Whatever fails, the file is
 * removed; one that was there before is never touched.
 * @param neededBytes how large it will be, where known, for the message about a full disk
 * @throws BackupError DISK_FULL, IO_FAILED, the codes of the role, and whatever `write` throws
 */
export async function createFile<T>(
  path: string,
  role: FileRole,
  write: (file: FileHandle) => Promise<T>,
  neededBytes?: number,
): Promise<T> {
  const file = await open(path, 'wx', PRIVATE_MODE).catch((error: unknown) => {
    throw wrapFileError(error, path, role, neededBytes)
  })
  try {
    const result = await write(file)
    await file.close()
    return result
  } catch (error) {
    // Before the file is removed, so that a full disk is told as it was met.
    const failure = wrapFileError(error, path, role, neededBytes)
    await file.close().catch(() => undefined)
    await rm(path, { force: true }).catch(() => undefined)
    throw failure
  }
}
