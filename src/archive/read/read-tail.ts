import { readFully } from '../../files/durable/read-fully.ts'
import type { OpenArchive } from '../format/open-archive.ts'
import type { ArchiveTail } from '../format/tail.ts'
import { GZIP_MAGIC, readGzipTail } from '../gzip/read-tail.ts'
import { beginsLikeZstd } from '../zstd/frame-header.ts'
import { readZstdTail } from '../zstd/read-tail.ts'
import { SEEK_TABLE_FOOTER_SIZE_BYTES, seekTableSizeBytes } from '../zstd/seek-table.ts'

/**
 * Reads what stands at the end of an archive.
 * @returns null for a gzip file that was made by something else
 * @throws BackupError ARCHIVE_NOT_GZIP, ARCHIVE_TRUNCATED, ARCHIVE_DAMAGED, MANIFEST_INVALID,
 *   MANIFEST_VERSION_UNSUPPORTED
 */
export async function readTail(archive: OpenArchive): Promise<ArchiveTail | null> {
  return (await isZstd(archive)) ? readZstdTail(archive) : readGzipTail(archive)
}

/** One whose first bytes are damaged is still known by its last ones. */
async function isZstd({ file, sizeBytes }: OpenArchive): Promise<boolean> {
  const start = await readFully(file, 0, 4)
  if (start.subarray(0, GZIP_MAGIC.length).equals(GZIP_MAGIC)) return false
  if (beginsLikeZstd(start)) return true
  const footerOffsetBytes = Math.max(0, sizeBytes - SEEK_TABLE_FOOTER_SIZE_BYTES)
  return seekTableSizeBytes(await readFully(file, footerOffsetBytes, SEEK_TABLE_FOOTER_SIZE_BYTES)) !== null
}
