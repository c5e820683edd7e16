import type { BlockSlot } from '../threads/block-slot.ts'
import { BlockThreads } from '../threads/block-threads.ts'

/** Makes the members of the blocks of one snapshot. */
export interface Packer {
  readonly threads: BlockThreads
  /**
   * Makes the member of the block in a slot.
   * @param index the number of the block, from 0
   * @returns the size of the member in bytes, which lies in the slot now
   * @throws BackupError INVARIANT_BROKEN, CANCELLED
   */
  pack(slot: BlockSlot, rawSizeBytes: number, index: number): Promise<number>
}

/** Deflates every block when it is asked for. */
export class BlockPacker implements Packer, AsyncDisposable {
  readonly threads: BlockThreads
  readonly #compressionLevel: number

  /** @param compressionLevel from 0, store, to 9, smallest */
  constructor(snapshotSizeBytes: number, compressionLevel: number) {
    this.threads = new BlockThreads(snapshotSizeBytes)
    this.#compressionLevel = compressionLevel
  }

  pack(slot: BlockSlot, rawSizeBytes: number): Promise<number> {
    return this.threads.encode(slot, rawSizeBytes, this.#compressionLevel)
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.threads[Symbol.asyncDispose]()
  }
}
