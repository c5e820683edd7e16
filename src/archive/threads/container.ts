import type { CodecName } from '../../domain/archive/codec.ts'
import type { BlockFacts, DecodedBlock } from '../format/block.ts'
import type { Seal } from '../format/seal.ts'
import { BLOCK_HEADER_SIZE_BYTES, parseBlockHeader } from '../gzip/block-header.ts'
import { decodeGzipBlock } from '../gzip/decode-block.ts'
import { encodeGzipBlock } from '../gzip/encode-block.ts'
import { encodeManifestMembers } from '../gzip/manifest-members.ts'
import { GZIP_FORMAT_VERSION } from '../gzip/read-tail.ts'
import { encodeSealMember } from '../gzip/seal-member.ts'
import { parseBlockTrailer } from '../zstd/block-trailer.ts'
import { decodeZstdBlock } from '../zstd/decode-block.ts'
import { encodeZstdBlock } from '../zstd/encode-block.ts'
import { type ArchiveSizes, listFrames } from '../zstd/frame-list.ts'
import { ZSTD_FORMAT_VERSION } from '../zstd/read-tail.ts'
import { encodeSealFrame } from '../zstd/seal-frame.ts'
import { encodeSeekTable } from '../zstd/seek-table.ts'
import { encodeSkippable } from '../zstd/skippable.ts'

/** How one kind of file carries what every archive has: blocks, a manifest and a seal. */
export interface Container {
  readonly formatVersion: number
  /** The member of a block, which says of itself what {@link factsOf} reads. */
  readonly encodeBlock: (raw: Uint8Array, level: number) => Promise<Buffer>
  readonly decodeBlock: (member: Buffer) => DecodedBlock
  /** What a whole member says of its block; null when it says nothing that can be. */
  readonly factsOf: (member: Buffer) => BlockFacts | null
  /** What carries the manifest's JSON. */
  readonly encodeManifest: (manifest: Uint8Array) => Buffer
  readonly encodeSeal: (seal: Seal) => Buffer
  /** What stands behind the seal. */
  readonly encodeBehind: (memberSizesBytes: readonly number[], sizes: ArchiveSizes) => Buffer
}

/** A codec is a folder and a line. */
export const CONTAINERS: Readonly<Record<CodecName, Container>> = {
  gzip: {
    formatVersion: GZIP_FORMAT_VERSION,
    encodeBlock: async (raw, level) => encodeGzipBlock(raw, level),
    decodeBlock: decodeGzipBlock,
    factsOf: (member) => parseBlockHeader(member.subarray(0, BLOCK_HEADER_SIZE_BYTES)),
    encodeManifest: encodeManifestMembers,
    encodeSeal: encodeSealMember,
    encodeBehind: () => Buffer.alloc(0),
  },
  zstd: {
    formatVersion: ZSTD_FORMAT_VERSION,
    encodeBlock: encodeZstdBlock,
    decodeBlock: decodeZstdBlock,
    factsOf: parseBlockTrailer,
    encodeManifest: (manifest) => encodeSkippable('manifest', manifest),
    encodeSeal: encodeSealFrame,
    encodeBehind: (memberSizesBytes, sizes) => encodeSeekTable(listFrames(memberSizesBytes, sizes)),
  },
}
