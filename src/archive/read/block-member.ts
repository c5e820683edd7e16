import type { BlockFacts } from '../format/block.ts'
import type { BlockSlot } from '../threads/block-slot.ts'

/** The member of a block, and where it was found. */
export interface BlockMember {
  readonly path: string
  /** The number of the block, from 0. */
  readonly index: number
  readonly offsetBytes: number
  readonly facts: BlockFacts
}

/** The members of an archive's blocks, one after another, with nothing between them. */
export interface Members {
  /**
   * Reads the next member into a slot; one call at a time.
   * @returns null behind the last one
   * @throws BackupError ARCHIVE_DAMAGED; what the system says of the file
   */
  read(slot: BlockSlot): Promise<BlockMember | null>
}
