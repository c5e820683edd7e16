import { encodeSealContent, parseSealContent, SEAL_CONTENT_SIZE_BYTES, type Seal } from '../format/seal.ts'
import { EMPTY_CONTENT, encodeMemberHeader, MEMBER_PREFIX_SIZE_BYTES, memberPrefix } from './member-header.ts'

/** The same in every version of the format that is a gzip file, so that a reader finds the version. */
export const SEAL_SIZE_BYTES: number =
  MEMBER_PREFIX_SIZE_BYTES + SEAL_CONTENT_SIZE_BYTES + EMPTY_CONTENT.length

/** The last member of a gzip archive. */
export function encodeSealMember(seal: Seal): Buffer {
  return Buffer.concat([encodeMemberHeader('SS', encodeSealContent(seal)), EMPTY_CONTENT])
}

/** Tells whether bytes begin as a seal begins, whatever it says then. */
export function beginsLikeSeal(bytes: Buffer): boolean {
  return bytes.subarray(0, MEMBER_PREFIX_SIZE_BYTES).equals(memberPrefix('SS', SEAL_CONTENT_SIZE_BYTES))
}

/** @returns null when the bytes are not exactly a seal */
export function parseSealMember(bytes: Buffer): Seal | null {
  if (bytes.length !== SEAL_SIZE_BYTES) return null
  const seal = parseSealContent(bytes.subarray(MEMBER_PREFIX_SIZE_BYTES, -EMPTY_CONTENT.length))
  return encodeSealMember(seal).equals(bytes) ? seal : null
}
