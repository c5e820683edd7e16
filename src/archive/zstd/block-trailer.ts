import {
  BLOCK_FACTS_SIZE_BYTES,
  type BlockFacts,
  encodeBlockFacts,
  parseBlockFacts,
} from '../format/block.ts'
import { BLOCK_SIZE_BYTES, MAX_MEMBER_SIZE_BYTES } from '../format/format.ts'
import { encodeSkippable, parseSkippable, SKIPPABLE_PREFIX_SIZE_BYTES } from './skippable.ts'

/**
 * What a block's member ends with, behind its zstd frame: readers were met that take a skippable frame in front for
 * the end of the data.
 */
export const BLOCK_TRAILER_SIZE_BYTES: number = SKIPPABLE_PREFIX_SIZE_BYTES + BLOCK_FACTS_SIZE_BYTES

/** The header of a frame, one empty block and the checksum. */
const MIN_FRAME_SIZE_BYTES = 13

export function encodeBlockTrailer(facts: BlockFacts): Buffer {
  return encodeSkippable('block', encodeBlockFacts(facts))
}

/** The facts at the end of a whole member; null when they are not there or promise more than a block can be. */
export function parseBlockTrailer(member: Buffer): BlockFacts | null {
  const content = parseSkippable('block', member.subarray(-BLOCK_TRAILER_SIZE_BYTES))
  if (content?.length !== BLOCK_FACTS_SIZE_BYTES) return null
  const facts = parseBlockFacts(content)
  return facts.memberSizeBytes === member.length && isPossible(facts) ? facts : null
}

function isPossible({ memberSizeBytes, rawSizeBytes }: BlockFacts): boolean {
  return (
    memberSizeBytes >= MIN_FRAME_SIZE_BYTES + BLOCK_TRAILER_SIZE_BYTES &&
    memberSizeBytes <= MAX_MEMBER_SIZE_BYTES &&
    rawSizeBytes >= 1 &&
    rawSizeBytes <= BLOCK_SIZE_BYTES
  )
}
