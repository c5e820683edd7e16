/** What a member of ours carries, as the two letters of its extra subfield. */
export type SubfieldId = 'SB' | 'SM' | 'SS'

/** ID1 ID2 CM FLG=FEXTRA MTIME=0 XFL=0 OS=unknown: the only header that we write. @see RFC 1952, section 2.3 */
const FIXED_HEADER = Buffer.from([0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 255])

/** The fixed header, XLEN, the subfield's two letters and its length. */
export const MEMBER_PREFIX_SIZE_BYTES = 16

/** XLEN is 16 bits wide and counts the subfield's own four bytes. */
export const MAX_SUBFIELD_SIZE_BYTES = 65_531

/** What follows the header of a member without content: an empty deflate stream, CRC-32 and size, which are zero. */
export const EMPTY_CONTENT: Buffer = Buffer.from([3, 0, 0, 0, 0, 0, 0, 0, 0, 0])

/** The header of a member up to where its deflate stream begins. */
export function encodeMemberHeader(id: SubfieldId, content: Uint8Array): Buffer {
  return Buffer.concat([memberPrefix(id, content.length), content])
}

/** The part of a member's header that does not depend on the subfield's content. */
export function memberPrefix(id: SubfieldId, contentSizeBytes: number): Buffer {
  const prefix = Buffer.alloc(MEMBER_PREFIX_SIZE_BYTES)
  FIXED_HEADER.copy(prefix)
  prefix.writeUInt16LE(contentSizeBytes + 4, 10)
  prefix.write(id, 12, 'latin1')
  prefix.writeUInt16LE(contentSizeBytes, 14)
  return prefix
}

/** The size of a whole member without content, told from its first bytes; null when they do not begin one. */
export function emptyMemberSizeBytes(id: SubfieldId, bytes: Buffer): number | null {
  const prefix = bytes.subarray(0, MEMBER_PREFIX_SIZE_BYTES)
  if (prefix.length < MEMBER_PREFIX_SIZE_BYTES) return null
  const contentSizeBytes = Math.min(prefix.readUInt16LE(14), MAX_SUBFIELD_SIZE_BYTES)
  if (!memberPrefix(id, contentSizeBytes).equals(prefix)) return null
  return MEMBER_PREFIX_SIZE_BYTES + contentSizeBytes + EMPTY_CONTENT.length
}
