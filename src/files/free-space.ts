import { statfs } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { BackupError } from '../domain/errors.ts'
import { megabytes, wrapFileError } from './wrap-file-error.ts'

/**
 * The bytes that an ordinary user may still write on the file system that holds `path`, or that would hold it: the
 * path itself need not exist.
 * @throws BackupError IO_FAILED
 */
export async function freeBytes(path: string): Promise<number> {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    try {
      const { bavail, bsize } = await statfs(folder)
      return bavail * bsize
    } catch (error) {
      const absent = (error as NodeJS.ErrnoException).code === 'ENOENT' && dirname(folder) !== folder
      if (!absent) throw wrapFileError(error, folder, 'scratch')
    }
  }
}

/**
 * Refuses to begin what the disk cannot hold.
 * @throws BackupError DISK_FULL, IO_FAILED
 */
export async function assertFreeSpace(path: string, neededBytes: number): Promise<void> {
  const free = await freeBytes(path)
  if (free >= neededBytes) return
  throw new BackupError(
    'DISK_FULL',
    `No space left in ${path}: needs about ${megabytes(neededBytes)}, ${megabytes(free)} free.`,
    {
      hint: 'Free some space, or use another disk. Nothing was written; existing files are untouched.',
      context: { path, neededBytes, freeBytes: free },
    },
  )
}
