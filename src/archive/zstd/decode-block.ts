import { createHash } from 'node:crypto'
import { type ZstdDecompress, zstdDecompressSync } from 'node:zlib'
import { type DecodedBlock, damagedBlock, differenceOf } from '../format/block.ts'
import { BLOCK_TRAILER_SIZE_BYTES, parseBlockTrailer } from './block-trailer.ts'
import { problemOfFrameHeader } from './frame-header.ts'

/**
 * The block of a whole member, after everything that is said of it was compared. The decoder of Node.js is given one
 * frame at a time, because it stops after the first without a word, and some versions take a cut frame for a whole one.
 * @see https://github.com/nodejs/node/issues/64741
 */
export function decodeZstdBlock(member: Buffer): DecodedBlock {
  const facts = parseBlockTrailer(member)
  if (facts === null) return damagedBlock('does not end with what is known of it')
  const frame = member.subarray(0, -BLOCK_TRAILER_SIZE_BYTES)
  const headerProblem = problemOfFrameHeader(frame, facts.rawSizeBytes)
  if (headerProblem !== null) return damagedBlock(headerProblem)
  const decompressed = decompress(frame, facts.rawSizeBytes)
  if (typeof decompressed === 'string') return damagedBlock(`cannot be decompressed (${decompressed})`)
  const { raw, consumedBytes } = decompressed
  const problem =
    differenceOf('length of its frame', frame.length, consumedBytes) ??
    differenceOf('size of its content', facts.rawSizeBytes, raw.length) ??
    differenceOf('SHA-256', facts.rawSha256.toString('hex'), createHash('sha256').update(raw).digest('hex'))
  return problem === null ? { raw, problem } : damagedBlock(problem)
}

/** @returns zstd's words when the frame is damaged, ends too early or gives more than it may */
function decompress(frame: Buffer, maxSizeBytes: number): { raw: Buffer; consumedBytes: number } | string {
  // One byte more than the limit: a buffer filled to its end would cost a second round.
  const options = { chunkSize: Math.max(64, maxSizeBytes + 1), maxOutputLength: maxSizeBytes, info: true }
  try {
    // With `info` Node gives more than its types say.
    const { buffer, engine } = zstdDecompressSync(frame, options) as unknown as {
      buffer: Buffer
      engine: ZstdDecompress
    }
    return { raw: buffer, consumedBytes: engine.bytesWritten }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return code === 'ERR_BUFFER_TOO_LARGE'
      ? `it gives more than the ${maxSizeBytes} bytes that its header says`
      : message
  }
}
