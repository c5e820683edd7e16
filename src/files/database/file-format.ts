import { open } from 'node:fs/promises'
import { wrapFileError } from '../disk/wrap-file-error.ts'

/** What a file is by its first bytes, as far as a backup is concerned. */
export type FileFormat = 'SQLite database' | 'gzip' | 'other'

const SQLITE_MAGIC = Buffer.from('SQLite format 3\0', 'latin1')
const GZIP_MAGIC = Buffer.from([0x1f, 0x8b])

/**
 * @see https://www.sqlite.org/fileformat2.html#magic_header_string and RFC 1952, section 2.3.1
 * @throws BackupError ARCHIVE_NOT_FOUND, IO_FAILED
 */
export async function readFileFormat(path: string): Promise<FileFormat> {
  try {
    await using file = await open(path)
    const { buffer, bytesRead } = await file.read(
      Buffer.alloc(SQLITE_MAGIC.length),
      0,
      SQLITE_MAGIC.length,
      0,
    )
    const start = buffer.subarray(0, bytesRead)
    if (start.equals(SQLITE_MAGIC)) return 'SQLite database'
    return start.subarray(0, GZIP_MAGIC.length).equals(GZIP_MAGIC) ? 'gzip' : 'other'
  } catch (error) {
    throw wrapFileError(error, path, 'archive')
  }
}
