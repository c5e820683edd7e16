import { FORMAT_VERSION } from './format.ts'
import { EMPTY_CONTENT, encodeMemberHeader, MEMBER_PREFIX_SIZE_BYTES, memberPrefix } from './member-header.ts'

/** The last member of an archive, which vouches for all before it. */
export interface Seal {
  readonly formatVersion: number
  /** Where the first manifest member begins, which is where the blocks end. */
  readonly manifestOffsetBytes: number
  readonly manifestSizeBytes: number
  /** The SHA-256 of the manifest's bytes, so that it can be trusted without reading the blocks. */
  readonly manifestSha256: Buffer
  /** The SHA-256 of all bytes of the file before the seal. */
  readonly sealedSha256: Buffer
}

const CONTENT_SIZE_BYTES = 77

/** The same in every version of the format, so that a reader finds the version. */
export const SEAL_SIZE_BYTES: number = MEMBER_PREFIX_SIZE_BYTES + CONTENT_SIZE_BYTES + EMPTY_CONTENT.length

export function encodeSeal(seal: Omit<Seal, 'formatVersion'>): Buffer {
  return encode({ ...seal, formatVersion: FORMAT_VERSION })
}

function encode(seal: Seal): Buffer {
  const content = Buffer.alloc(CONTENT_SIZE_BYTES)
  content.writeUInt8(seal.formatVersion, 0)
  content.writeBigUInt64LE(BigInt(seal.manifestOffsetBytes), 1)
  content.writeUInt32LE(seal.manifestSizeBytes, 9)
  content.set(seal.manifestSha256, 13)
  content.set(seal.sealedSha256, 45)
  return Buffer.concat([encodeMemberHeader('SS', content), EMPTY_CONTENT])
}

/** Tells whether bytes begin as a seal begins, whatever it says then. */
export function beginsLikeSeal(bytes: Buffer): boolean {
  return bytes.subarray(0, MEMBER_PREFIX_SIZE_BYTES).equals(memberPrefix('SS', CONTENT_SIZE_BYTES))
}

/** @returns null when the bytes are not exactly a seal */
export function parseSeal(bytes: Buffer): Seal | null {
  if (bytes.length !== SEAL_SIZE_BYTES) return null
  const content = bytes.subarray(MEMBER_PREFIX_SIZE_BYTES, -EMPTY_CONTENT.length)
  const seal: Seal = {
    formatVersion: content.readUInt8(0),
    manifestOffsetBytes: Number(content.readBigUInt64LE(1)),
    manifestSizeBytes: content.readUInt32LE(9),
    manifestSha256: content.subarray(13, 45),
    sealedSha256: content.subarray(45),
  }
  return encode(seal).equals(bytes) ? seal : null
}
