import { availableParallelism } from 'node:os'
import type { CodecName, Compression } from '../../domain/archive/codec.ts'
import { BLOCK_SIZE_BYTES } from '../format/format.ts'
import { type BlockAnswer, type BlockJob, runBlockJob } from './block-job.ts'
import { BlockSlot } from './block-slot.ts'
import { BlockThread } from './block-thread.ts'

/** More would only take memory: nothing feeds them faster. */
const MOST_THREADS = 8

/** Fewer blocks are done sooner than a thread has started. */
const FEWEST_BLOCKS = 4

/** Works on blocks on all cores, or on this thread where there is little to do. */
export class BlockThreads implements AsyncDisposable {
  readonly #threads: readonly BlockThread[]

  /** @param snapshotSizeBytes how much there is to do, as far as that is known beforehand */
  constructor(snapshotSizeBytes: number) {
    const isMuch = snapshotSizeBytes >= FEWEST_BLOCKS * BLOCK_SIZE_BYTES
    const count = isMuch ? Math.min(availableParallelism(), MOST_THREADS) : 0
    this.#threads = Array.from({ length: count }, () => new BlockThread())
  }

  /** Memory for as many blocks as keep all threads at work while others are read and written. */
  makeSlots(): readonly BlockSlot[] {
    return Array.from({ length: 2 * this.#threads.length + 2 }, () => new BlockSlot())
  }

  /**
   * Makes the member of the block in a slot, which only the thread may touch meanwhile.
   * @returns the size of the member in bytes
   * @throws BackupError INVARIANT_BROKEN when the thread ended by itself, CANCELLED when it was closed
   */
  async encode(slot: BlockSlot, rawSizeBytes: number, compression: Compression): Promise<number> {
    return (await this.#run({ kind: 'encode', rawSizeBytes, compression }, slot)) as number
  }

  /**
   * Makes the block of the member in a slot, which only the thread may touch meanwhile.
   * @returns what is wrong with the member, as half a sentence; null when its block is all that it says
   * @throws BackupError as {@link encode}
   */
  async decode(slot: BlockSlot, memberSizeBytes: number, codec: CodecName): Promise<string | null> {
    return (await this.#run({ kind: 'decode', memberSizeBytes, codec }, slot)) as string | null
  }

  /** Ends the threads, whatever they do. */
  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()))
  }

  async #run(job: BlockJob, slot: BlockSlot): Promise<BlockAnswer> {
    const [idlest] = this.#threads.toSorted((one, other) => one.load - other.load)
    return idlest === undefined ? runBlockJob(job, slot) : idlest.run(job, slot)
  }
}
