import { MAX_MEMBER_SIZE_BYTES } from '../format/format.ts'

/**
 * Memory for one block and its member, which threads share. It is made once and used for one block after another, so
 * that memory stays the same however large a snapshot is.
 */
export class BlockSlot {
  /** Room for a block, or for a member that is read back. */
  readonly raw: Buffer
  readonly member: Buffer

  constructor(
    raw: SharedArrayBuffer = new SharedArrayBuffer(MAX_MEMBER_SIZE_BYTES),
    member: SharedArrayBuffer = new SharedArrayBuffer(MAX_MEMBER_SIZE_BYTES),
  ) {
    this.raw = Buffer.from(raw)
    this.member = Buffer.from(member)
  }
}
