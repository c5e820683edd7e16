import { BLOCK_SIZE_BYTES, MAX_MEMBER_SIZE_BYTES } from './format.ts'
import { encodeMemberHeader, MEMBER_PREFIX_SIZE_BYTES, memberPrefix } from './member-header.ts'

/** What the header of a block member says of it. */
export interface BlockHeader {
  /** The whole member, header and trailer included. */
  readonly memberSizeBytes: number
  /** The block before it was deflated. */
  readonly rawSizeBytes: number
  /** The SHA-256 of the block before it was deflated, 32 bytes. */
  readonly rawSha256: Buffer
}

const CONTENT_SIZE_BYTES = 40

export const BLOCK_HEADER_SIZE_BYTES: number = MEMBER_PREFIX_SIZE_BYTES + CONTENT_SIZE_BYTES

/** CRC-32 and size, after the deflate stream. */
export const TRAILER_SIZE_BYTES = 8

/** The shortest deflate stream that gives a byte takes three. */
const MIN_MEMBER_SIZE_BYTES = BLOCK_HEADER_SIZE_BYTES + 3 + TRAILER_SIZE_BYTES

export function encodeBlockHeader(header: BlockHeader): Buffer {
  const content = Buffer.alloc(CONTENT_SIZE_BYTES)
  content.writeUInt32LE(header.memberSizeBytes, 0)
  content.writeUInt32LE(header.rawSizeBytes, 4)
  content.set(header.rawSha256, 8)
  return encodeMemberHeader('SB', content)
}

/** Tells whether bytes begin as a block member begins, whatever it says then. */
export function beginsLikeBlock(bytes: Buffer): boolean {
  return bytes.subarray(0, MEMBER_PREFIX_SIZE_BYTES).equals(memberPrefix('SB', CONTENT_SIZE_BYTES))
}

/** @returns null when the bytes are not exactly a header that we would write, or promise more than a block can be */
export function parseBlockHeader(bytes: Buffer): BlockHeader | null {
  if (bytes.length !== BLOCK_HEADER_SIZE_BYTES) return null
  const header: BlockHeader = {
    memberSizeBytes: bytes.readUInt32LE(MEMBER_PREFIX_SIZE_BYTES),
    rawSizeBytes: bytes.readUInt32LE(MEMBER_PREFIX_SIZE_BYTES + 4),
    rawSha256: bytes.subarray(MEMBER_PREFIX_SIZE_BYTES + 8),
  }
  return isPossible(header) && encodeBlockHeader(header).equals(bytes) ? header : null
}

function isPossible({ memberSizeBytes, rawSizeBytes }: BlockHeader): boolean {
  return (
    memberSizeBytes >= MIN_MEMBER_SIZE_BYTES &&
    memberSizeBytes <= MAX_MEMBER_SIZE_BYTES &&
    rawSizeBytes >= 1 &&
    rawSizeBytes <= BLOCK_SIZE_BYTES
  )
}
