import { createHash } from 'node:crypto'
import { crc32, deflateRawSync } from 'node:zlib'
import { letGo } from '../format/let-go.ts'
import { BLOCK_HEADER_SIZE_BYTES, encodeBlockHeader, TRAILER_SIZE_BYTES } from './block-header.ts'

/**
 * Packs one block of the snapshot into a gzip member of its own.
 * @param level from 0, store, to 9, smallest
 */
export function encodeGzipBlock(raw: Uint8Array, level: number): Buffer {
  const deflated = deflateRawSync(raw, { level })
  const memberSizeBytes = BLOCK_HEADER_SIZE_BYTES + deflated.length + TRAILER_SIZE_BYTES
  const rawSha256 = createHash('sha256').update(raw).digest()
  const header = encodeBlockHeader({ memberSizeBytes, rawSizeBytes: raw.length, rawSha256 })
  const member = Buffer.concat([header, deflated, encodeTrailer(crc32(raw), raw.length)])
  letGo(deflated)
  return member
}

/** @see RFC 1952, section 2.3.1: CRC32 and ISIZE */
function encodeTrailer(crc: number, sizeBytes: number): Buffer {
  const trailer = Buffer.alloc(TRAILER_SIZE_BYTES)
  trailer.writeUInt32LE(crc, 0)
  trailer.writeUInt32LE(sizeBytes, 4)
  return trailer
}
