import { createHash } from 'node:crypto'
import { BLOCK_TRAILER_SIZE_BYTES, encodeBlockTrailer } from './block-trailer.ts'
import { FrameWriter } from './frame-writer.ts'

const writers = new Map<number, FrameWriter>()

/**
 * Packs one block of the snapshot into a zstd frame of its own, and what is known of it behind the frame.
 * @param level from 1, fastest, to 19, smallest
 */
export async function encodeZstdBlock(raw: Uint8Array, level: number): Promise<Buffer> {
  const frame = await writerFor(level).write(raw)
  const memberSizeBytes = frame.length + BLOCK_TRAILER_SIZE_BYTES
  const rawSha256 = createHash('sha256').update(raw).digest()
  return Buffer.concat([frame, encodeBlockTrailer({ memberSizeBytes, rawSizeBytes: raw.length, rawSha256 })])
}

/** One a level in each thread, for as long as the thread lives. */
function writerFor(level: number): FrameWriter {
  const known = writers.get(level)
  if (known !== undefined) return known
  const writer = new FrameWriter(level)
  writers.set(level, writer)
  return writer
}
