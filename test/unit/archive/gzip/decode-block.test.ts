import { randomBytes } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { BLOCK_SIZE_BYTES, MAX_MEMBER_SIZE_BYTES } from '../../../../src/archive/format/format.ts'
import {
  BLOCK_HEADER_SIZE_BYTES,
  encodeBlockHeader,
  parseBlockHeader,
} from '../../../../src/archive/gzip/block-header.ts'
import { decodeGzipBlock } from '../../../../src/archive/gzip/decode-block.ts'
import { encodeGzipBlock } from '../../../../src/archive/gzip/encode-block.ts'

const raw = Buffer.concat([randomBytes(200), Buffer.alloc(1000, 'rows ')])

/** A member whose header fits its length, made of any deflate stream. */
function memberWith(deflated: Buffer): Buffer {
  const honest = encodeGzipBlock(raw, 6)
  const { rawSizeBytes, rawSha256 } = parseBlockHeader(honest.subarray(0, BLOCK_HEADER_SIZE_BYTES))!
  const memberSizeBytes = BLOCK_HEADER_SIZE_BYTES + deflated.length + 8
  const header = encodeBlockHeader({ memberSizeBytes, rawSizeBytes, rawSha256 })
  return Buffer.concat([header, deflated, honest.subarray(-8)])
}

describe('a block member', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])('gives its block at level %i', (level) => {
    for (const block of [raw, Buffer.alloc(1), randomBytes(BLOCK_SIZE_BYTES)]) {
      const member = encodeGzipBlock(block, level)
      expect(decodeGzipBlock(member)).toEqual({ raw: block, problem: null })
      expect(member.length).toBeLessThanOrEqual(MAX_MEMBER_SIZE_BYTES)
    }
  })

  it('is smaller at a higher level', () => {
    const block = Buffer.from(Array.from({ length: 9_000 }, (_, index) => `row ${index ** 3}`).join())
    const sizes = [0, 1, 6, 9].map((level) => encodeGzipBlock(block, level).length)
    expect(sizes).toEqual(sizes.toSorted((one, other) => other - one))
    expect(new Set(sizes).size).toBe(4)
  })

  it('may be deflated by another compressor, or be stored', () => {
    for (const level of [0, 1, 9]) {
      expect(decodeGzipBlock(memberWith(deflateRawSync(raw, { level }))).raw).toEqual(raw)
    }
  })

  it.each([
    [
      'bytes stand behind its deflate stream',
      Buffer.concat([deflateRawSync(raw), Buffer.from([0])]),
      'has another length of its deflate stream',
    ],
    [
      'its deflate stream gives more than it promises',
      deflateRawSync(Buffer.concat([raw, Buffer.alloc(1)])),
      'cannot be inflated',
    ],
    [
      'its deflate stream gives less than it promises',
      deflateRawSync(raw.subarray(0, -1)),
      'has another size of its content',
    ],
    ['its deflate stream has no end', deflateRawSync(raw).subarray(0, -1), 'cannot be inflated'],
  ])('is refused when %s', (_, deflated, problem) => {
    expect(decodeGzipBlock(memberWith(deflated))).toEqual({
      raw: null,
      problem: expect.stringContaining(problem),
    })
  })

  it.each([
    ['ISIZE', -4],
    ['CRC-32', -8],
    ['SHA-256', BLOCK_HEADER_SIZE_BYTES - 1],
  ])('is refused when its %s differs', (what, at) => {
    const member = encodeGzipBlock(raw, 6)
    const position = at < 0 ? member.length + at : at
    member.writeUInt8(member.readUInt8(position) ^ 1, position)
    expect(decodeGzipBlock(member).problem).toContain(`has another ${what}: expected`)
  })

  it('is refused when its header is none, or was made for another length', () => {
    const member = encodeGzipBlock(raw, 6)
    expect(decodeGzipBlock(member.subarray(1)).problem).toBe('has no valid header')
    expect(decodeGzipBlock(member.subarray(0, -1)).problem).toBe('has no valid header')
  })
})
