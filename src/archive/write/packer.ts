import type { Compression } from '../../domain/archive/codec.ts'
import type { BlockSlot } from '../threads/block-slot.ts'
import { BlockThreads } from '../threads/block-threads.ts'

/** Makes the members of the blocks of one snapshot. */
export interface Packer {
  readonly threads: BlockThreads
  readonly compression: Compression
  /**
   * Makes the member of the block in a slot.
   * @param index the number of the block, from 0
   * @returns the size of the member in bytes, which lies in the slot now
   * @throws BackupError INVARIANT_BROKEN, CANCELLED
   */
  pack(slot: BlockSlot, rawSizeBytes: number, index: number): Promise<number>
}

/** Packs every block when it is asked for. */
export class BlockPacker implements Packer, AsyncDisposable {
  readonly threads: BlockThreads
  readonly compression: Compression

  constructor(snapshotSizeBytes: number, compression: Compression) {
    this.threads = new BlockThreads(snapshotSizeBytes)
    this.compression = compression
  }

  pack(slot: BlockSlot, rawSizeBytes: number): Promise<number> {
    return this.threads.encode(slot, rawSizeBytes, this.compression)
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.threads[Symbol.asyncDispose]()
  }
}
