import {
  BLOCK_FACTS_SIZE_BYTES,
  type BlockFacts,
  encodeBlockFacts,
  parseBlockFacts,
} from '../format/block.ts'
import { BLOCK_SIZE_BYTES, MAX_MEMBER_SIZE_BYTES } from '../format/format.ts'
import { encodeMemberHeader, MEMBER_PREFIX_SIZE_BYTES, memberPrefix } from './member-header.ts'

export const BLOCK_HEADER_SIZE_BYTES: number = MEMBER_PREFIX_SIZE_BYTES + BLOCK_FACTS_SIZE_BYTES

/** CRC-32 and size, after the deflate stream. */
export const TRAILER_SIZE_BYTES = 8

/** The shortest deflate stream that gives a byte takes three. */
const MIN_MEMBER_SIZE_BYTES = BLOCK_HEADER_SIZE_BYTES + 3 + TRAILER_SIZE_BYTES

export function encodeBlockHeader(facts: BlockFacts): Buffer {
  return encodeMemberHeader('SB', encodeBlockFacts(facts))
}

/** Tells whether bytes begin as a block member begins, whatever it says then. */
export function beginsLikeBlock(bytes: Buffer): boolean {
  return bytes.subarray(0, MEMBER_PREFIX_SIZE_BYTES).equals(memberPrefix('SB', BLOCK_FACTS_SIZE_BYTES))
}

/** @returns null when the bytes are not exactly a header that we would write, or promise more than a block can be */
export function parseBlockHeader(bytes: Buffer): BlockFacts | null {
  if (bytes.length !== BLOCK_HEADER_SIZE_BYTES) return null
  const facts = parseBlockFacts(bytes.subarray(MEMBER_PREFIX_SIZE_BYTES))
  return isPossible(facts) && encodeBlockHeader(facts).equals(bytes) ? facts : null
}

function isPossible({ memberSizeBytes, rawSizeBytes }: BlockFacts): boolean {
  return (
    memberSizeBytes >= MIN_MEMBER_SIZE_BYTES &&
    memberSizeBytes <= MAX_MEMBER_SIZE_BYTES &&
    rawSizeBytes >= 1 &&
    rawSizeBytes <= BLOCK_SIZE_BYTES
  )
}
