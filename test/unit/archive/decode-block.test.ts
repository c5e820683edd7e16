import { randomBytes } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import {
  BLOCK_HEADER_SIZE_BYTES,
  encodeBlockHeader,
  parseBlockHeader,
} from '../../../src/archive/block-header.ts'
import { type BlockMember, decodeBlock } from '../../../src/archive/decode-block.ts'
import { encodeBlock } from '../../../src/archive/encode-block.ts'

const raw = Buffer.concat([randomBytes(200), Buffer.alloc(1000, 'rows ')])

function memberOf(bytes: Buffer): BlockMember {
  const header = parseBlockHeader(bytes.subarray(0, BLOCK_HEADER_SIZE_BYTES))!
  return { path: 'app.db.gz', index: 3, offsetBytes: 700, header, bytes }
}

/** A member whose header fits its length, made of any deflate stream. */
async function memberWith(deflated: Buffer): Promise<BlockMember> {
  const honest = await encodeBlock(raw, 6)
  const { rawSizeBytes, rawSha256 } = memberOf(honest).header
  const memberSizeBytes = BLOCK_HEADER_SIZE_BYTES + deflated.length + 8
  const header = encodeBlockHeader({ memberSizeBytes, rawSizeBytes, rawSha256 })
  return memberOf(Buffer.concat([header, deflated, honest.subarray(-8)]))
}

async function changed(change: (bytes: Buffer) => void): Promise<BlockMember> {
  const bytes = await encodeBlock(raw, 6)
  change(bytes)
  return memberOf(bytes)
}

describe('a block member', () => {
  it('gives its block', async () => {
    expect((await decodeBlock(memberOf(await encodeBlock(raw, 6)))).equals(raw)).toBe(true)
  })

  it('may be deflated by another compressor, or be stored', async () => {
    for (const level of [0, 1, 9]) {
      expect((await decodeBlock(await memberWith(deflateRawSync(raw, { level })))).equals(raw)).toBe(true)
    }
  })

  it('is refused when bytes stand behind its deflate stream', async () => {
    const deflated = Buffer.concat([deflateRawSync(raw), Buffer.from([0])])
    await expect(memberWith(deflated).then(decodeBlock)).rejects.toThrow(
      'another length of its deflate stream',
    )
  })

  it('is refused when its deflate stream gives more than it promises', async () => {
    const deflated = deflateRawSync(Buffer.concat([raw, Buffer.alloc(1)]))
    await expect(memberWith(deflated).then(decodeBlock)).rejects.toThrow('cannot be inflated')
  })

  it('is refused when its deflate stream gives less than it promises', async () => {
    const deflated = deflateRawSync(raw.subarray(0, -1))
    await expect(memberWith(deflated).then(decodeBlock)).rejects.toThrow('another size of its content')
  })

  it('is refused when its deflate stream has no end', async () => {
    await expect(memberWith(deflateRawSync(raw).subarray(0, -1)).then(decodeBlock)).rejects.toThrow(
      'cannot be inflated',
    )
  })

  it.each([
    ['ISIZE', -4],
    ['CRC-32', -8],
    ['SHA-256', BLOCK_HEADER_SIZE_BYTES - 1],
  ])('is refused when its %s differs, and says where it is', async (what, at) => {
    const member = await changed((bytes) => {
      const position = at < 0 ? bytes.length + at : at
      bytes.writeUInt8(bytes.readUInt8(position) ^ 1, position)
    })
    await expect(decodeBlock(member)).rejects.toMatchObject({
      code: 'ARCHIVE_DAMAGED',
      message: expect.stringContaining(`block 3, which begins at byte 700, has another ${what}`),
    })
  })
})
