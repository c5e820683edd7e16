/** @see RFC 8878, section 3.1.1 */
const MAGIC = 0xfd2fb528
const SINGLE_SEGMENT = 0x20
const CHECKSUM = 0x04
/** Reserved and unused bits, and the size of a dictionary's id. */
const FORBIDDEN = 0x1b

/** Tells whether bytes begin as a frame of zstd begins, or one that its decoders skip. */
export function beginsLikeZstd(bytes: Buffer): boolean {
  if (bytes.length < 4) return false
  const magic = bytes.readUInt32LE(0)
  return magic === MAGIC || magic >>> 4 === 0x184d2a5
}

/**
 * What is wrong with the header of a block's frame, as half a sentence; null for a frame of one segment with a checksum
 * and exactly this content size, which bounds the memory that a decoder takes.
 */
export function problemOfFrameHeader(frame: Buffer, rawSizeBytes: number): string | null {
  if (frame.length < 14 || frame.readUInt32LE(0) !== MAGIC) return 'does not begin with a zstd frame'
  const descriptor = frame.readUInt8(4)
  if ((descriptor & SINGLE_SEGMENT) === 0 || (descriptor & FORBIDDEN) !== 0) {
    return 'has a frame of another kind than Savepoint writes'
  }
  if ((descriptor & CHECKSUM) === 0) return 'has a frame without a checksum'
  const sizeBytes = contentSizeOf(frame, descriptor >>> 6)
  return sizeBytes === rawSizeBytes
    ? null
    : `has a frame of ${sizeBytes} bytes, and ${rawSizeBytes} were expected`
}

function contentSizeOf(frame: Buffer, flag: number): number {
  if (flag === 0) return frame.readUInt8(5)
  if (flag === 1) return frame.readUInt16LE(5) + 256
  return flag === 2 ? frame.readUInt32LE(5) : Number(frame.readBigUInt64LE(5))
}
