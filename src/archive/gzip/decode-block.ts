import { createHash } from 'node:crypto'
import { crc32, type InflateRaw, inflateRawSync } from 'node:zlib'
import { type DecodedBlock, damagedBlock, differenceOf } from '../format/block.ts'
import { BLOCK_HEADER_SIZE_BYTES, parseBlockHeader, TRAILER_SIZE_BYTES } from './block-header.ts'

/** The block of a whole member, after everything that header and trailer say of it was compared. */
export function decodeGzipBlock(member: Buffer): DecodedBlock {
  const header = parseBlockHeader(member.subarray(0, BLOCK_HEADER_SIZE_BYTES))
  if (header?.memberSizeBytes !== member.length) return damagedBlock('has no valid header')
  const deflated = member.subarray(BLOCK_HEADER_SIZE_BYTES, -TRAILER_SIZE_BYTES)
  const inflated = inflate(deflated, header.rawSizeBytes)
  if (typeof inflated === 'string') return damagedBlock(`cannot be inflated (${inflated})`)
  const { raw, consumedBytes } = inflated
  const rawSha256 = createHash('sha256').update(raw).digest('hex')
  const problem =
    differenceOf('length of its deflate stream', deflated.length, consumedBytes) ??
    differenceOf('size of its content', header.rawSizeBytes, raw.length) ??
    differenceOf('ISIZE', member.readUInt32LE(member.length - 4), raw.length) ??
    differenceOf('CRC-32', member.readUInt32LE(member.length - TRAILER_SIZE_BYTES), crc32(raw)) ??
    differenceOf('SHA-256', header.rawSha256.toString('hex'), rawSha256)
  return problem === null ? { raw, problem } : damagedBlock(problem)
}

/** @returns zlib's words when the stream is damaged, ends too early or gives more than it may */
function inflate(
  deflated: Uint8Array,
  maxSizeBytes: number,
): { raw: Buffer; consumedBytes: number } | string {
  // One byte more than the limit: a buffer filled to its end would cost a second round.
  const options = { chunkSize: Math.max(64, maxSizeBytes + 1), maxOutputLength: maxSizeBytes, info: true }
  try {
    // With `info` Node gives more than its types say.
    const { buffer, engine } = inflateRawSync(deflated, options) as unknown as {
      buffer: Buffer
      engine: InflateRaw
    }
    return { raw: buffer, consumedBytes: engine.bytesWritten }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return code === 'ERR_BUFFER_TOO_LARGE'
      ? `it gives more than the ${maxSizeBytes} bytes that its header says`
      : message
  }
}
