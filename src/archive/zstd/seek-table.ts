import { encodeSkippable, SKIPPABLE_PREFIX_SIZE_BYTES } from './skippable.ts'

/** One frame of the file, data or skippable; what a skippable one gives is 0. */
export interface SeekEntry {
  readonly compressedSizeBytes: number
  readonly rawSizeBytes: number
}

const ENTRY_SIZE_BYTES = 8
export const SEEK_TABLE_FOOTER_SIZE_BYTES = 9
const FOOTER_MAGIC = 0x8f92eab1

/**
 * The seek table of zstd's seekable format, without checksums: what the file ends with.
 * @see zstd, contrib/seekable_format/zstd_seekable_compression_format.md
 */
export function encodeSeekTable(entries: readonly SeekEntry[]): Buffer {
  const content = Buffer.alloc(entries.length * ENTRY_SIZE_BYTES + SEEK_TABLE_FOOTER_SIZE_BYTES)
  for (const [index, { compressedSizeBytes, rawSizeBytes }] of entries.entries()) {
    content.writeUInt32LE(compressedSizeBytes, index * ENTRY_SIZE_BYTES)
    content.writeUInt32LE(rawSizeBytes, index * ENTRY_SIZE_BYTES + 4)
  }
  const footerOffsetBytes = entries.length * ENTRY_SIZE_BYTES
  content.writeUInt32LE(entries.length, footerOffsetBytes)
  content.writeUInt32LE(FOOTER_MAGIC, footerOffsetBytes + 5)
  return encodeSkippable('seek table', content)
}

/** The size of a whole seek table, told from the last nine bytes of the file; null when they end no such table. */
export function seekTableSizeBytes(footer: Buffer): number | null {
  if (footer.length !== SEEK_TABLE_FOOTER_SIZE_BYTES || footer.readUInt32LE(5) !== FOOTER_MAGIC) return null
  return (
    SKIPPABLE_PREFIX_SIZE_BYTES + footer.readUInt32LE(0) * ENTRY_SIZE_BYTES + SEEK_TABLE_FOOTER_SIZE_BYTES
  )
}

/** The entries of a whole seek table; null when the bytes are not exactly one that we would write. */
export function parseSeekTable(table: Buffer): readonly SeekEntry[] | null {
  const entries: SeekEntry[] = []
  const endBytes = table.length - SEEK_TABLE_FOOTER_SIZE_BYTES
  for (let at = SKIPPABLE_PREFIX_SIZE_BYTES; at + ENTRY_SIZE_BYTES <= endBytes; at += ENTRY_SIZE_BYTES) {
    entries.push({ compressedSizeBytes: table.readUInt32LE(at), rawSizeBytes: table.readUInt32LE(at + 4) })
  }
  return encodeSeekTable(entries).equals(table) ? entries : null
}
