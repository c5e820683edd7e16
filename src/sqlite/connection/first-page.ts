import { type FileHandle, open } from 'node:fs/promises'
import { wrapFileError } from '../../files/disk/wrap-file-error.ts'
import { checksumOfPage, fitsChecksum, PAGE_CHECKSUM_BYTES } from './page-checksum.ts'

const RESERVED_OFFSET = 20
const PAGE_SIZE_OFFSET = 16
const HEADER_BYTES = 100

/**
 * The first page of a database file. It opens the file: never call it in a process that has a lock on it.
 * @returns null for a file that is too short to have one
 * @throws the system's error
 */
export async function readFirstPageOf(path: string): Promise<Buffer | null> {
  await using file = await open(path)
  return await readFirst(file)
}

/** Tells whether a first page says that pages end with checksums, and ends with its own. */
export function hasPageChecksum(first: Buffer | null): boolean {
  return first !== null && first[RESERVED_OFFSET] === PAGE_CHECKSUM_BYTES && fitsChecksum(first)
}

/**
 * Changes the first page of a file that no process has open; where pages end with checksums, its own fits again.
 * @param change is given the page and alters it
 * @param hadChecksum whether its checksum is to be made anew; when absent, it is when it fits before the change
 * @throws BackupError DISK_FULL, IO_FAILED
 */
export async function changeFirstPage(
  path: string,
  change: (first: Buffer) => void,
  hadChecksum?: boolean,
): Promise<void> {
  try {
    await using file = await open(path, 'r+')
    const first = await readFirst(file)
    if (first === null) return
    const isChecked = hadChecksum ?? hasPageChecksum(first)
    change(first)
    if (isChecked) checksumOfPage(first).copy(first, first.length - PAGE_CHECKSUM_BYTES)
    await file.write(first, 0, first.length, 0)
    await file.sync()
  } catch (error) {
    throw wrapFileError(error, path, 'target')
  }
}

/** @see https://www.sqlite.org/fileformat2.html#page_size */
async function readFirst(file: FileHandle): Promise<Buffer | null> {
  const { buffer: header, bytesRead } = await file.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0)
  const said = header.readUInt16BE(PAGE_SIZE_OFFSET)
  const sizeBytes = said === 1 ? 65_536 : said
  if (bytesRead < HEADER_BYTES || sizeBytes < 512) return null
  const { buffer, bytesRead: got } = await file.read(Buffer.alloc(sizeBytes), 0, sizeBytes, 0)
  return got === sizeBytes ? buffer : null
}
