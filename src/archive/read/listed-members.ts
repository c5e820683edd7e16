import { readInto } from '../../files/durable/read-fully.ts'
import { blockDamaged } from '../format/archive-errors.ts'
import { MAX_MEMBER_SIZE_BYTES } from '../format/format.ts'
import type { OpenArchive } from '../format/open-archive.ts'
import type { BlockSlot } from '../threads/block-slot.ts'
import { parseBlockTrailer } from '../zstd/block-trailer.ts'
import type { BlockMember, Members } from './block-member.ts'

/** The members of an archive whose end lists their sizes. */
export class ListedMembers implements Members {
  readonly #archive: OpenArchive
  readonly #sizesBytes: readonly number[]
  #index = 0
  #offsetBytes = 0

  constructor(archive: OpenArchive, sizesBytes: readonly number[]) {
    this.#archive = archive
    this.#sizesBytes = sizesBytes
  }

  async read(slot: BlockSlot): Promise<BlockMember | null> {
    const sizeBytes = this.#sizesBytes[this.#index]
    if (sizeBytes === undefined) return null
    const { path, file } = this.#archive
    const where = { path, index: this.#index, offsetBytes: this.#offsetBytes }
    if (sizeBytes > MAX_MEMBER_SIZE_BYTES) throw blockDamaged(where, 'is larger than a block can be')
    const member = slot.member.subarray(0, sizeBytes)
    if ((await readInto(member, file, this.#offsetBytes)) < sizeBytes)
      throw blockDamaged(where, 'ends too early')
    const facts = parseBlockTrailer(member)
    if (facts === null) throw blockDamaged(where, 'does not end with what is known of it')
    this.#index += 1
    this.#offsetBytes += sizeBytes
    return { ...where, facts }
  }
}
