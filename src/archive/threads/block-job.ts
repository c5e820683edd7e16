import type { BlockSlot } from './block-slot.ts'
import { decodeBlock } from './decode-block.ts'
import { encodeBlock } from './encode-block.ts'
import { letGo } from './let-go.ts'

/** Makes the member of the block in a slot. */
export interface EncodeJob {
  readonly kind: 'encode'
  readonly rawSizeBytes: number
  readonly compressionLevel: number
}

/** Makes the block of the member in a slot. */
export interface DecodeJob {
  readonly kind: 'decode'
  readonly memberSizeBytes: number
}

export type BlockJob = EncodeJob | DecodeJob

/** Of an {@link EncodeJob} the size of the member in bytes; of a {@link DecodeJob} what is wrong, null for nothing. */
export type BlockAnswer = number | string | null

/** Does a job; what it makes lies in the slot afterwards. */
export function runBlockJob(job: BlockJob, { raw, member }: BlockSlot): BlockAnswer {
  if (job.kind === 'encode') {
    const encoded = encodeBlock(raw.subarray(0, job.rawSizeBytes), job.compressionLevel)
    const sizeBytes = encoded.length
    moveInto(member, encoded)
    return sizeBytes
  }
  const decoded = decodeBlock(member.subarray(0, job.memberSizeBytes))
  if (decoded.raw !== null) moveInto(raw, decoded.raw)
  return decoded.problem
}

function moveInto(slot: Buffer, bytes: Buffer): void {
  slot.set(bytes)
  letGo(bytes)
}
