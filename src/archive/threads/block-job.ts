import type { CodecName, Compression } from '../../domain/archive/codec.ts'
import { letGo } from '../format/let-go.ts'
import type { BlockSlot } from './block-slot.ts'
import { CONTAINERS } from './container.ts'

/** Makes the member of the block in a slot. */
export interface EncodeJob {
  readonly kind: 'encode'
  readonly rawSizeBytes: number
  readonly compression: Compression
}

/** Makes the block of the member in a slot. */
export interface DecodeJob {
  readonly kind: 'decode'
  readonly memberSizeBytes: number
  readonly codec: CodecName
}

export type BlockJob = EncodeJob | DecodeJob

/** Of an {@link EncodeJob} the size of the member in bytes; of a {@link DecodeJob} what is wrong, null for nothing. */
export type BlockAnswer = number | string | null

/** Does a job; what it makes lies in the slot afterwards. */
export async function runBlockJob(job: BlockJob, { raw, member }: BlockSlot): Promise<BlockAnswer> {
  if (job.kind === 'encode') {
    const { codec, level } = job.compression
    const encoded = await CONTAINERS[codec].encodeBlock(raw.subarray(0, job.rawSizeBytes), level)
    const sizeBytes = encoded.length
    moveInto(member, encoded)
    return sizeBytes
  }
  const decoded = CONTAINERS[job.codec].decodeBlock(member.subarray(0, job.memberSizeBytes))
  if (decoded.raw !== null) moveInto(raw, decoded.raw)
  return decoded.problem
}

function moveInto(slot: Buffer, bytes: Buffer): void {
  slot.set(bytes)
  letGo(bytes)
}
