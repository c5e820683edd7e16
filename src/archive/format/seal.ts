/** The end of an archive, which vouches for all before it. Every version of the format has the same content in it. */
export interface Seal {
  readonly formatVersion: number
  /** Where the manifest begins, which is where the blocks end. */
  readonly manifestOffsetBytes: number
  readonly manifestSizeBytes: number
  /** The SHA-256 of the manifest's bytes, so that it can be trusted without reading the blocks. */
  readonly manifestSha256: Buffer
  /** The SHA-256 of all bytes of the file before the seal. */
  readonly sealedSha256: Buffer
}

export const SEAL_CONTENT_SIZE_BYTES = 77

export function encodeSealContent(seal: Seal): Buffer {
  const content = Buffer.alloc(SEAL_CONTENT_SIZE_BYTES)
  content.writeUInt8(seal.formatVersion, 0)
  content.writeBigUInt64LE(BigInt(seal.manifestOffsetBytes), 1)
  content.writeUInt32LE(seal.manifestSizeBytes, 9)
  content.set(seal.manifestSha256, 13)
  content.set(seal.sealedSha256, 45)
  return content
}

/** @param content exactly {@link SEAL_CONTENT_SIZE_BYTES} */
export function parseSealContent(content: Buffer): Seal {
  return {
    formatVersion: content.readUInt8(0),
    manifestOffsetBytes: Number(content.readBigUInt64LE(1)),
    manifestSizeBytes: content.readUInt32LE(9),
    manifestSha256: content.subarray(13, 45),
    sealedSha256: content.subarray(45),
  }
}
