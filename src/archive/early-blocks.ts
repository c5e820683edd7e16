import { type FileHandle, open } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { readFully } from '../files/read-fully.ts'
import { BLOCK_HEADER_SIZE_BYTES, parseBlockHeader } from './block-header.ts'
import { encodeBlock } from './encode-block.ts'
import { BLOCK_SIZE_BYTES } from './format.ts'
import { sha256 } from './sha256.ts'

/** SQLite writes pages behind its back: with its cache of 16 MiB, what lies further behind is on the disk. */
const LAG_BYTES = 20 * BLOCK_SIZE_BYTES

/** What is deflated early waits in memory for the blocks before it, so there is an end to it. */
const MAX_WAITING = 24

/**
 * Deflates blocks of a snapshot that is still being copied, on the cores that the copy leaves idle. It is a forecast:
 * a block counts only when the finished snapshot has the very same one, by its digest. The first block never takes
 * part, because the copy rewrites the first page at its end.
 */
export class EarlyBlocks {
  readonly #path: string
  readonly #level: number
  readonly #members = new Map<number, Promise<Buffer | null>>()
  #file: Promise<FileHandle> | null = null
  #copiedBytes = 0
  #next = 1
  #running = 0

  constructor(snapshotPath: string, level: number) {
    this.#path = snapshotPath
    this.#level = level
  }

  /** The copy got so far; blocks well behind are deflated from now on. */
  advance(copiedBytes: number): void {
    this.#copiedBytes = copiedBytes
    const idle = Math.max(1, availableParallelism() - 1)
    while (this.#running < idle && this.#members.size < MAX_WAITING && this.#isBehind(this.#next)) {
      this.#start(this.#next)
      this.#next += 1
    }
  }

  /** No further block is begun: from now on the finished snapshot is read. */
  finish(): void {
    this.#copiedBytes = 0
  }

  /** The member of a block of the finished snapshot; null when it was not deflated early, or differed then. */
  async take(index: number, raw: Uint8Array<ArrayBuffer>): Promise<Buffer | null> {
    const member = await this.#members.get(index)
    this.#members.delete(index)
    if (member === undefined || member === null) return null
    const header = parseBlockHeader(member.subarray(0, BLOCK_HEADER_SIZE_BYTES))
    const same = header?.rawSizeBytes === raw.length && header.rawSha256.equals(await sha256(raw))
    return same ? member : null
  }

  /** Waits for what is running and closes the snapshot. */
  async close(): Promise<void> {
    this.finish()
    await Promise.all(this.#members.values())
    await this.#file?.then(
      (file) => file.close(),
      () => undefined,
    )
  }

  #isBehind(index: number): boolean {
    return (index + 1) * BLOCK_SIZE_BYTES + LAG_BYTES <= this.#copiedBytes
  }

  #start(index: number): void {
    this.#running += 1
    const member = this.#encode(index).finally(() => {
      this.#running -= 1
      this.advance(this.#copiedBytes)
    })
    this.#members.set(index, member)
  }

  /** Null when it cannot be read: then the finished snapshot will tell why. */
  async #encode(index: number): Promise<Buffer | null> {
    try {
      this.#file ??= open(this.#path, 'r')
      const raw = await readFully(await this.#file, index * BLOCK_SIZE_BYTES, BLOCK_SIZE_BYTES)
      return raw.length === BLOCK_SIZE_BYTES ? await encodeBlock(raw, this.#level) : null
    } catch {
      return null
    }
  }
}
