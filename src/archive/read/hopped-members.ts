import { readInto } from '../../files/durable/read-fully.ts'
import { damaged } from '../format/archive-errors.ts'
import type { BlockFacts } from '../format/block.ts'
import type { OpenArchive } from '../format/open-archive.ts'
import { BLOCK_HEADER_SIZE_BYTES, parseBlockHeader } from '../gzip/block-header.ts'
import type { BlockSlot } from '../threads/block-slot.ts'
import type { BlockMember, Members } from './block-member.ts'

/** Hops from member to member of an archive, up to where the manifest begins, with nothing between them. */
export class HoppedMembers implements Members {
  readonly #archive: OpenArchive
  readonly #endBytes: number
  #index = 0
  #offsetBytes = 0

  constructor(archive: OpenArchive, manifestOffsetBytes: number) {
    this.#archive = archive
    this.#endBytes = manifestOffsetBytes
  }

  async read(slot: BlockSlot): Promise<BlockMember | null> {
    const offsetBytes = this.#offsetBytes
    if (offsetBytes >= this.#endBytes) return null
    const { path } = this.#archive
    const index = this.#index
    const facts = await this.#readHeader(slot)
    const memberEndBytes = offsetBytes + (facts?.memberSizeBytes ?? 0)
    if (facts === null || memberEndBytes > this.#endBytes) {
      const what = `no block begins at byte ${offsetBytes}, where block ${index} should`
      throw damaged(path, what, { index, offsetBytes })
    }
    const rest = slot.member.subarray(BLOCK_HEADER_SIZE_BYTES, facts.memberSizeBytes)
    if (!(await this.#fill(rest, offsetBytes + BLOCK_HEADER_SIZE_BYTES))) {
      throw damaged(path, `block ${index}, which begins at byte ${offsetBytes}, ends too early`, {
        index,
        offsetBytes,
      })
    }
    this.#index += 1
    this.#offsetBytes = memberEndBytes
    return { path, index, offsetBytes, facts }
  }

  async #readHeader(slot: BlockSlot): Promise<BlockFacts | null> {
    const bytes = slot.member.subarray(0, BLOCK_HEADER_SIZE_BYTES)
    if (!(await this.#fill(bytes, this.#offsetBytes))) return null
    // Of a copy, because the slot is used again.
    return parseBlockHeader(Buffer.from(bytes))
  }

  /** @returns false when the file became shorter than it was: what lay in the slot before is no member of it */
  async #fill(bytes: Buffer, positionBytes: number): Promise<boolean> {
    return (await readInto(bytes, this.#archive.file, positionBytes)) === bytes.length
  }
}
