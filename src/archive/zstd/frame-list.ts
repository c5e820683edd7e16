import { BLOCK_SIZE_BYTES } from '../format/format.ts'
import { BLOCK_TRAILER_SIZE_BYTES } from './block-trailer.ts'
import { SEAL_FRAME_SIZE_BYTES } from './seal-frame.ts'
import type { SeekEntry } from './seek-table.ts'
import { SKIPPABLE_PREFIX_SIZE_BYTES } from './skippable.ts'

/** The frames of an archive, as its seek table lists them: two a block, then the manifest and the seal. */
export function listFrames(memberSizesBytes: readonly number[], facts: ArchiveSizes): readonly SeekEntry[] {
  const blocks = memberSizesBytes.flatMap((sizeBytes, index) => [
    {
      compressedSizeBytes: sizeBytes - BLOCK_TRAILER_SIZE_BYTES,
      rawSizeBytes: Math.min(BLOCK_SIZE_BYTES, facts.snapshotSizeBytes - index * BLOCK_SIZE_BYTES),
    },
    { compressedSizeBytes: BLOCK_TRAILER_SIZE_BYTES, rawSizeBytes: 0 },
  ])
  return [
    ...blocks,
    { compressedSizeBytes: SKIPPABLE_PREFIX_SIZE_BYTES + facts.manifestSizeBytes, rawSizeBytes: 0 },
    { compressedSizeBytes: SEAL_FRAME_SIZE_BYTES, rawSizeBytes: 0 },
  ]
}

/** What the list of frames follows from, beside the sizes of the members. */
export interface ArchiveSizes {
  readonly snapshotSizeBytes: number
  /** The manifest's JSON. */
  readonly manifestSizeBytes: number
}

/** The sizes of the members, taken from a list of frames; whether the list is the right one is not looked at. */
export function memberSizesOf(frames: readonly SeekEntry[]): readonly number[] {
  const data = frames.slice(0, -2).filter((_, index) => index % 2 === 0)
  return data.map(({ compressedSizeBytes }) => compressedSizeBytes + BLOCK_TRAILER_SIZE_BYTES)
}
