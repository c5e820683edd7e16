import { changeFirstPage } from '../connection/first-page.ts'

/** Where the header says which format writers and readers must know; 2 in both is WAL mode. */
const VERSIONS_OFFSET = 18
const WAL_VERSIONS = Buffer.from([2, 2])

/**
 * Puts a closed database of our own back into WAL mode: the mode is two bytes of its header, and its log is empty.
 * @throws BackupError DISK_FULL, IO_FAILED
 * @see https://www.sqlite.org/fileformat2.html#file_format_version_numbers
 */
export async function markAsWal(path: string): Promise<void> {
  await changeFirstPage(path, (first) => void WAL_VERSIONS.copy(first, VERSIONS_OFFSET))
}
