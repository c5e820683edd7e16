/** What the member of a block says of it, wherever in the member that stands. */
export interface BlockFacts {
  /** The whole member. */
  readonly memberSizeBytes: number
  /** The block before it was compressed. */
  readonly rawSizeBytes: number
  /** The SHA-256 of the block before it was compressed, 32 bytes. */
  readonly rawSha256: Buffer
}

export const BLOCK_FACTS_SIZE_BYTES = 40

export function encodeBlockFacts(facts: BlockFacts): Buffer {
  const content = Buffer.alloc(BLOCK_FACTS_SIZE_BYTES)
  content.writeUInt32LE(facts.memberSizeBytes, 0)
  content.writeUInt32LE(facts.rawSizeBytes, 4)
  content.set(facts.rawSha256, 8)
  return content
}

/** @param content exactly {@link BLOCK_FACTS_SIZE_BYTES} */
export function parseBlockFacts(content: Buffer): BlockFacts {
  return {
    memberSizeBytes: content.readUInt32LE(0),
    rawSizeBytes: content.readUInt32LE(4),
    rawSha256: content.subarray(8),
  }
}

/** A block that is all that its member says of it, or what is wrong with the member, as half a sentence. */
export type DecodedBlock =
  | { readonly raw: Buffer; readonly problem: null }
  | { readonly raw: null; readonly problem: string }

export function damagedBlock(problem: string): DecodedBlock {
  return { raw: null, problem }
}

/** What two values of a block differ in, as half a sentence; null when they are the same. */
export function differenceOf(what: string, expected: number | string, got: number | string): string | null {
  return expected === got ? null : `has another ${what}: expected ${expected}, got ${got}`
}
