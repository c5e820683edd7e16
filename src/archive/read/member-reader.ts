import { readInto } from '../../files/durable/read-fully.ts'
import { damaged } from '../format/archive-errors.ts'
import { BLOCK_HEADER_SIZE_BYTES, type BlockHeader, parseBlockHeader } from '../format/block-header.ts'
import type { BlockSlot } from '../threads/block-slot.ts'
import type { OpenArchive } from './open-archive.ts'

/** A block member, and where it was found. */
export interface BlockMember {
  readonly path: string
  /** The number of the block, from 0. */
  readonly index: number
  readonly offsetBytes: number
  readonly header: BlockHeader
}

/** Hops from member to member of an archive, up to where the manifest begins, with nothing between them. */
export class MemberReader {
  readonly #archive: OpenArchive
  readonly #endBytes: number
  #index = 0
  #offsetBytes = 0

  constructor(archive: OpenArchive, manifestOffsetBytes: number) {
    this.#archive = archive
    this.#endBytes = manifestOffsetBytes
  }

  /**
   * Reads the next member into a slot; one call at a time.
   * @returns null behind the last one
   * @throws BackupError ARCHIVE_DAMAGED; what the system says of the file
   */
  async read(slot: BlockSlot): Promise<BlockMember | null> {
    const offsetBytes = this.#offsetBytes
    if (offsetBytes >= this.#endBytes) return null
    const { path } = this.#archive
    const index = this.#index
    const header = await this.#readHeader(slot)
    const memberEndBytes = offsetBytes + (header?.memberSizeBytes ?? 0)
    if (header === null || memberEndBytes > this.#endBytes) {
      const what = `no block begins at byte ${offsetBytes}, where block ${index} should`
      throw damaged(path, what, { index, offsetBytes })
    }
    const rest = slot.member.subarray(BLOCK_HEADER_SIZE_BYTES, header.memberSizeBytes)
    if (!(await this.#fill(rest, offsetBytes + BLOCK_HEADER_SIZE_BYTES))) {
      throw damaged(path, `block ${index}, which begins at byte ${offsetBytes}, ends too early`, {
        index,
        offsetBytes,
      })
    }
    this.#index += 1
    this.#offsetBytes = memberEndBytes
    return { path, index, offsetBytes, header }
  }

  async #readHeader(slot: BlockSlot): Promise<BlockHeader | null> {
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
