import { encodeSealContent, parseSealContent, SEAL_CONTENT_SIZE_BYTES, type Seal } from '../format/seal.ts'
import { encodeSkippable, parseSkippable, SKIPPABLE_PREFIX_SIZE_BYTES } from './skippable.ts'

export const SEAL_FRAME_SIZE_BYTES: number = SKIPPABLE_PREFIX_SIZE_BYTES + SEAL_CONTENT_SIZE_BYTES

export function encodeSealFrame(seal: Seal): Buffer {
  return encodeSkippable('seal', encodeSealContent(seal))
}

/** @returns null when the bytes are not exactly a seal */
export function parseSealFrame(bytes: Buffer): Seal | null {
  const content = parseSkippable('seal', bytes)
  return content?.length === SEAL_CONTENT_SIZE_BYTES ? parseSealContent(content) : null
}
