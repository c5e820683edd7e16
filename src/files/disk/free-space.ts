import { BackupError } from '../../domain/outcome/errors.ts'
import { readFileSystemState } from './file-system-state.ts'
import { megabytes } from './full-disk.ts'

/**
 * The bytes that an ordinary user may still write on the file system that holds `path`, or that would hold it: the
 * path itself need not exist.
 * @throws BackupError IO_FAILED
 */
export async function freeBytes(path: string): Promise<number> {
  const { bavail, bsize } = await readFileSystemState(path)
  return bavail * bsize
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
