/** Which skippable frame of ours it is: block facts, manifest or seal; or the seek table, which others read too. */
export type SkippableKind = 'block' | 'manifest' | 'seal' | 'seek table'

/** @see the zstd format, RFC 8878 section 3.1.2; its seekable format has the last one */
const MAGIC: Readonly<Record<SkippableKind, number>> = {
  block: 0x184d2a50,
  manifest: 0x184d2a51,
  seal: 0x184d2a52,
  'seek table': 0x184d2a5e,
}

/** Magic number and size, in front of the content. */
export const SKIPPABLE_PREFIX_SIZE_BYTES = 8

/** A frame that every zstd decoder passes over. */
export function encodeSkippable(kind: SkippableKind, content: Uint8Array): Buffer {
  const prefix = Buffer.alloc(SKIPPABLE_PREFIX_SIZE_BYTES)
  prefix.writeUInt32LE(MAGIC[kind], 0)
  prefix.writeUInt32LE(content.length, 4)
  return Buffer.concat([prefix, content])
}

/** The content of a frame that is exactly `bytes`; null when they are no such frame. */
export function parseSkippable(kind: SkippableKind, bytes: Buffer): Buffer | null {
  const content = bytes.subarray(SKIPPABLE_PREFIX_SIZE_BYTES)
  return encodeSkippable(kind, content).equals(bytes) ? content : null
}
