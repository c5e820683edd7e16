import { open } from 'node:fs/promises'
import { wrapFileError } from '../../files/disk/wrap-file-error.ts'

/** Where the header says which format writers and readers must know; 2 in both is WAL mode. */
const VERSIONS_OFFSET = 18
const WAL_VERSIONS = Buffer.from([2, 2])

/**
 * Puts a closed database of our own back into WAL mode: the mode is two bytes of its header, and its log is empty.
 * @throws BackupError DISK_FULL, IO_FAILED
 * @see https://www.sqlite.org/fileformat2.html#file_format_version_numbers
 */
export async function markAsWal(path: string): Promise<void> {
  try {
    await using file = await open(path, 'r+')
    await file.write(WAL_VERSIONS, 0, WAL_VERSIONS.length, VERSIONS_OFFSET)
    await file.sync()
  } catch (error) {
    throw wrapFileError(error, path, 'target')
  }
}
