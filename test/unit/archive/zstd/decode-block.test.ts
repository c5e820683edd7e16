import { constants, zstdCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import {
  BLOCK_TRAILER_SIZE_BYTES,
  encodeBlockTrailer,
  parseBlockTrailer,
} from '../../../../src/archive/zstd/block-trailer.ts'
import { decodeZstdBlock } from '../../../../src/archive/zstd/decode-block.ts'
import { encodeZstdBlock } from '../../../../src/archive/zstd/encode-block.ts'

const MIB = 1_048_576

describe('a member put together by a person is refused', () => {
  const frames: [string, (raw: Buffer) => Buffer][] = [
    ['without a checksum', (raw) => zstdCompressSync(raw)],
    ['of more than it says', (raw) => frameOf(Buffer.concat([raw, Buffer.alloc(1)]))],
    ['of less than it says', (raw) => frameOf(raw.subarray(1))],
    ['with a second one behind it', (raw) => Buffer.concat([frameOf(raw), frameOf(Buffer.alloc(0))])],
    ['of other bytes', (raw) => frameOf(Buffer.alloc(raw.length, 'lies '))],
    ['cut', (raw) => frameOf(raw).subarray(0, -1)],
    ['that gives thousands of times its size', () => frameOf(Buffer.alloc(64 * MIB))],
  ]

  it.each(frames)('one %s', async (_, make) => {
    const raw = Buffer.alloc(5_000, 'rows ')
    const honest = await encodeZstdBlock(raw, 3)
    expect(decodeZstdBlock(honest)).toEqual({ raw, problem: null })
    const frame = make(raw)
    const facts = parseBlockTrailer(honest)!
    const memberSizeBytes = frame.length + BLOCK_TRAILER_SIZE_BYTES
    const forged = Buffer.concat([frame, encodeBlockTrailer({ ...facts, memberSizeBytes })])
    expect(decodeZstdBlock(forged).raw).toBeNull()
  })

  it.each([
    ['another size of its own', { memberSizeBytes: 99 }],
    ['no byte of content', { rawSizeBytes: 0 }],
    ['more content than a block has', { rawSizeBytes: MIB + 1 }],
  ])('one that says it has %s', async (_, lie) => {
    const honest = await encodeZstdBlock(Buffer.alloc(5_000, 'rows '), 3)
    const facts = { ...parseBlockTrailer(honest)!, ...lie }
    const forged = Buffer.concat([honest.subarray(0, -BLOCK_TRAILER_SIZE_BYTES), encodeBlockTrailer(facts)])
    expect(parseBlockTrailer(forged)).toBeNull()
    expect(decodeZstdBlock(forged)).toEqual({ raw: null, problem: 'does not end with what is known of it' })
  })
})

function frameOf(raw: Buffer): Buffer {
  const params = { [constants.ZSTD_c_checksumFlag]: 1 }
  return zstdCompressSync(raw, { params })
}
