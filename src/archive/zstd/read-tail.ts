import { readFully } from '../../files/durable/read-fully.ts'
import { damaged, truncated } from '../format/archive-errors.ts'
import { MAX_MANIFEST_SIZE_BYTES } from '../format/format.ts'
import { readManifestBytes, unsupportedFormat } from '../format/manifest-bytes.ts'
import type { OpenArchive } from '../format/open-archive.ts'
import type { Seal } from '../format/seal.ts'
import type { ArchiveTail } from '../format/tail.ts'
import { listFrames, memberSizesOf } from './frame-list.ts'
import { parseSealFrame, SEAL_FRAME_SIZE_BYTES } from './seal-frame.ts'
import {
  encodeSeekTable,
  parseSeekTable,
  SEEK_TABLE_FOOTER_SIZE_BYTES,
  seekTableSizeBytes,
} from './seek-table.ts'
import { parseSkippable, SKIPPABLE_PREFIX_SIZE_BYTES } from './skippable.ts'

/** The version of the archive format that is a zstd file. @see docs/archive-format.md */
export const ZSTD_FORMAT_VERSION = 2

/**
 * Reads what stands at the end of a zstd file.
 * @throws BackupError ARCHIVE_TRUNCATED when it ends without seek table and seal, ARCHIVE_DAMAGED, MANIFEST_INVALID,
 *   MANIFEST_VERSION_UNSUPPORTED
 */
export async function readZstdTail(archive: OpenArchive): Promise<ArchiveTail> {
  const { path, file, sizeBytes } = archive
  const behindBytes = await readSeekTable(archive)
  const sealOffsetBytes = sizeBytes - behindBytes.length - SEAL_FRAME_SIZE_BYTES
  const sealBytes = await readFully(file, Math.max(0, sealOffsetBytes), SEAL_FRAME_SIZE_BYTES)
  const seal = parseSealFrame(sealBytes)
  if (seal === null)
    throw damaged(path, 'its seal is not as it was written', { offsetBytes: sealOffsetBytes })
  assertSealFits(path, seal, sealOffsetBytes)
  const manifestBytes = await readFully(file, seal.manifestOffsetBytes, manifestFrameSizeBytes(seal))
  const manifest = readManifestBytes(path, seal, parseSkippable('manifest', manifestBytes))
  const memberSizesBytes = memberSizesOf(parseSeekTable(behindBytes) ?? [])
  const expected = listFrames(memberSizesBytes, {
    snapshotSizeBytes: manifest.snapshot.sizeBytes,
    manifestSizeBytes: seal.manifestSizeBytes,
  })
  const blocksBytes = memberSizesBytes.reduce((sum, size) => sum + size, 0)
  if (blocksBytes !== seal.manifestOffsetBytes || !encodeSeekTable(expected).equals(behindBytes))
    throw damaged(path, 'its seek table does not list the frames that it has')
  return { codec: 'zstd', manifest, seal, manifestBytes, sealBytes, behindBytes, memberSizesBytes }
}

async function readSeekTable({ path, file, sizeBytes }: OpenArchive): Promise<Buffer> {
  const footerOffsetBytes = Math.max(0, sizeBytes - SEEK_TABLE_FOOTER_SIZE_BYTES)
  const tableSizeBytes = seekTableSizeBytes(
    await readFully(file, footerOffsetBytes, SEEK_TABLE_FOOTER_SIZE_BYTES),
  )
  if (tableSizeBytes === null) {
    throw truncated(
      path,
      `it ends at byte ${sizeBytes} without a seal, so it was cut off, or something else made it (zstd -d unpacks it then)`,
      { sizeBytes },
    )
  }
  if (tableSizeBytes + SEAL_FRAME_SIZE_BYTES > sizeBytes)
    throw damaged(path, 'its seek table promises more frames than the file has room for')
  return readFully(file, sizeBytes - tableSizeBytes, tableSizeBytes)
}

function manifestFrameSizeBytes(seal: Seal): number {
  return SKIPPABLE_PREFIX_SIZE_BYTES + seal.manifestSizeBytes
}

function assertSealFits(path: string, seal: Seal, sealOffsetBytes: number): void {
  if (seal.formatVersion !== ZSTD_FORMAT_VERSION)
    throw unsupportedFormat(path, seal.formatVersion, ZSTD_FORMAT_VERSION)
  if (seal.manifestSizeBytes > MAX_MANIFEST_SIZE_BYTES)
    throw damaged(path, 'its seal promises too large a manifest')
  const sealedBytes = seal.manifestOffsetBytes + manifestFrameSizeBytes(seal)
  if (sealedBytes === sealOffsetBytes) return
  throw damaged(path, `its seal was made for ${sealedBytes} bytes, and stands behind ${sealOffsetBytes}`)
}
