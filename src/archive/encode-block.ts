import { crc32 } from 'node:zlib'
import { BLOCK_HEADER_SIZE_BYTES, encodeBlockHeader, TRAILER_SIZE_BYTES } from './block-header.ts'
import { deflateBlock } from './raw-deflate.ts'
import { sha256 } from './sha256.ts'

/** Packs one block of the snapshot into a gzip member of its own. */
export async function encodeBlock(raw: Buffer<ArrayBuffer>, level: number): Promise<Buffer> {
  const [deflated, rawSha256] = await Promise.all([deflateBlock(raw, level), sha256(raw)])
  const header = encodeBlockHeader({
    memberSizeBytes: BLOCK_HEADER_SIZE_BYTES + deflated.length + TRAILER_SIZE_BYTES,
    rawSizeBytes: raw.length,
    rawSha256,
  })
  return Buffer.concat([header, deflated, encodeTrailer(crc32(raw), raw.length)])
}

/** @see RFC 1952, section 2.3.1: CRC32 and ISIZE */
function encodeTrailer(crc: number, sizeBytes: number): Buffer {
  const trailer = Buffer.alloc(TRAILER_SIZE_BYTES)
  trailer.writeUInt32LE(crc, 0)
  trailer.writeUInt32LE(sizeBytes, 4)
  return trailer
}
