import { createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import type { Compression } from '../../domain/archive/codec.ts'
import { readInto } from '../../files/durable/read-fully.ts'
import { BLOCK_SIZE_BYTES } from '../format/format.ts'
import { BlockSlot } from '../threads/block-slot.ts'
import type { BlockThreads } from '../threads/block-threads.ts'
import { CONTAINERS } from '../threads/container.ts'
import type { Packer } from './packer.ts'

/** SQLite writes pages behind its back: with its cache of 16 MiB, what lies further behind is on the disk. */
const LAG_BYTES = 20 * BLOCK_SIZE_BYTES

/** What is packed early waits in memory for the blocks before it, so there is an end to it. */
const MAX_WAITING_BYTES = 6 * BLOCK_SIZE_BYTES

/**
 * Packs blocks of a snapshot that is still being copied, on the cores that the copy leaves idle. It is a forecast: a
 * block counts only when the finished snapshot has the very same one, by its digest. The first block never takes part,
 * because the copy rewrites the first page at its end.
 */
export class EarlyBlocks implements Packer, AsyncDisposable {
  readonly threads: BlockThreads
  readonly compression: Compression
  readonly #path: string
  readonly #packer: Packer
  readonly #members = new Map<number, Promise<Buffer | null>>()
  readonly #idle: BlockSlot[]
  #file: Promise<FileHandle> | null = null
  #copiedBytes = 0
  #next = 1
  #waitingBytes = 0

  /** @param packer works for it, and packs all other blocks */
  constructor(snapshotPath: string, packer: Packer) {
    this.#path = snapshotPath
    this.#packer = packer
    this.threads = packer.threads
    this.compression = packer.compression
    this.#idle = Array.from({ length: Math.max(1, availableParallelism() - 1) }, () => new BlockSlot())
  }

  /** The copy got so far; blocks well behind are packed from now on. */
  advance(copiedBytes: number): void {
    this.#copiedBytes = copiedBytes
    while (this.#isBehind(this.#next) && this.#waitingBytes < MAX_WAITING_BYTES) {
      const slot = this.#idle.pop()
      if (slot === undefined) return
      this.#start(this.#next, slot)
      this.#next += 1
    }
  }

  /** No further block is begun: from now on the finished snapshot is read. */
  finish(): void {
    this.#copiedBytes = 0
  }

  /** What was packed early counts only for the very same block. */
  async pack(slot: BlockSlot, rawSizeBytes: number, index: number): Promise<number> {
    const member = (await this.#members.get(index)) ?? null
    this.#members.delete(index)
    if (member === null || !this.#isMemberOf(member, slot.raw.subarray(0, rawSizeBytes)))
      return this.#packer.pack(slot, rawSizeBytes, index)
    slot.member.set(member)
    return member.length
  }

  /** Waits for what is running and closes the snapshot. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.finish()
    await Promise.all(this.#members.values())
    await this.#file?.then(
      (file) => file.close(),
      () => undefined,
    )
  }

  #isMemberOf(member: Buffer, raw: Uint8Array): boolean {
    const facts = CONTAINERS[this.compression.codec].factsOf(member)
    if (facts?.rawSizeBytes !== raw.length) return false
    return facts.rawSha256.equals(createHash('sha256').update(raw).digest())
  }

  #isBehind(index: number): boolean {
    return (index + 1) * BLOCK_SIZE_BYTES + LAG_BYTES <= this.#copiedBytes
  }

  #start(index: number, slot: BlockSlot): void {
    const packing = this.#pack(index, slot).finally(() => {
      this.#idle.push(slot)
      this.advance(this.#copiedBytes)
    })
    this.#members.set(index, packing)
  }

  /** Null when it cannot be read: then the finished snapshot will tell why. */
  async #pack(index: number, slot: BlockSlot): Promise<Buffer | null> {
    try {
      this.#file ??= open(this.#path, 'r')
      const raw = slot.raw.subarray(0, BLOCK_SIZE_BYTES)
      const sizeBytes = await readInto(raw, await this.#file, index * BLOCK_SIZE_BYTES)
      if (sizeBytes < BLOCK_SIZE_BYTES) return null
      const member = Buffer.from(slot.member.subarray(0, await this.#packer.pack(slot, sizeBytes, index)))
      this.#waitingBytes += member.length
      return member
    } catch {
      return null
    }
  }
}
