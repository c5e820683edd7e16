import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BLOCK_SIZE_BYTES, MAX_MEMBER_SIZE_BYTES } from '../../../../src/archive/format/format.ts'
import { encodeBlockHeader, parseBlockHeader } from '../../../../src/archive/gzip/block-header.ts'
import {
  encodeManifestMembers,
  manifestMembersSizeBytes,
  parseManifestMembers,
} from '../../../../src/archive/gzip/manifest-members.ts'
import {
  encodeSealMember,
  parseSealMember,
  SEAL_SIZE_BYTES,
} from '../../../../src/archive/gzip/seal-member.ts'

const sha256 = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes))

const blockHeader = fc.record({
  memberSizeBytes: fc.integer({ min: 67, max: MAX_MEMBER_SIZE_BYTES }),
  rawSizeBytes: fc.integer({ min: 1, max: BLOCK_SIZE_BYTES }),
  rawSha256: sha256,
})

const seal = fc.record({
  manifestOffsetBytes: fc.nat(Number.MAX_SAFE_INTEGER),
  manifestSizeBytes: fc.nat(0xffff_ffff),
  manifestSha256: sha256,
  sealedSha256: sha256,
})

/** Every way of changing one bit in the first bytes of something. */
function* flips(bytes: Buffer, until: number): Generator<Buffer> {
  for (let bit = 0; bit < until * 8; bit += 1) {
    const changed = Buffer.from(bytes)
    changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
    yield changed
  }
}

describe('a block header', () => {
  it('is parsed as it was written', () => {
    fc.assert(
      fc.property(blockHeader, (header) => {
        expect(parseBlockHeader(encodeBlockHeader(header))).toEqual(header)
      }),
    )
  })

  it('is refused when any bit in front of its sizes differs', () => {
    const bytes = encodeBlockHeader({
      memberSizeBytes: 100,
      rawSizeBytes: 512,
      rawSha256: Buffer.alloc(32, 7),
    })
    for (const changed of flips(bytes, 16)) expect(parseBlockHeader(changed)).toBeNull()
  })

  it.each([
    [66, 512],
    [0, 512],
    [MAX_MEMBER_SIZE_BYTES + 1, 512],
    [0xffff_ffff, 512],
    [100, 0],
    [100, BLOCK_SIZE_BYTES + 1],
    [100, 0xffff_ffff],
  ])('is refused when it promises a member of %d bytes for %d', (memberSizeBytes, rawSizeBytes) => {
    expect(
      parseBlockHeader(encodeBlockHeader({ memberSizeBytes, rawSizeBytes, rawSha256: Buffer.alloc(32) })),
    ).toBeNull()
  })

  it('is refused when it is cut', () => {
    const bytes = encodeBlockHeader({
      memberSizeBytes: 100,
      rawSizeBytes: 512,
      rawSha256: Buffer.alloc(32, 7),
    })
    expect(parseBlockHeader(bytes.subarray(0, -1))).toBeNull()
    expect(parseBlockHeader(Buffer.alloc(0))).toBeNull()
  })
})

describe('a seal', () => {
  it('is parsed as it was written, has one size and is a gzip member without content', () => {
    fc.assert(
      fc.property(seal, (facts) => {
        const bytes = encodeSealMember({ ...facts, formatVersion: 1 })
        expect(bytes).toHaveLength(SEAL_SIZE_BYTES)
        expect(gunzipSync(bytes)).toHaveLength(0)
        expect(parseSealMember(bytes)).toEqual({ ...facts, formatVersion: 1 })
      }),
    )
  })

  it('is refused when any bit of its frame differs, and says otherwise what the bit says', () => {
    const facts = {
      manifestOffsetBytes: 9,
      manifestSizeBytes: 8,
      manifestSha256: Buffer.alloc(32),
      sealedSha256: Buffer.alloc(32),
    }
    const bytes = encodeSealMember({ ...facts, formatVersion: 1 })
    const accepted = [...flips(bytes, bytes.length)].map(parseSealMember).filter((parsed) => parsed !== null)
    for (const parsed of accepted) expect(parsed).not.toEqual({ ...facts, formatVersion: 1 })
    // 77 bytes of content; of the offset's 64 bits, those above 2^53 are no exact numbers together with the lower ones.
    expect(accepted.length).toBeLessThanOrEqual(77 * 8)
    for (const size of [0, 30, bytes.length - 1]) expect(parseSealMember(bytes.subarray(0, size))).toBeNull()
    expect(parseSealMember(bytes.subarray(1))).toBeNull()
  })
})

describe('manifest members', () => {
  it.each([1, 65_530, 65_531, 65_532, 131_062, 131_063, 300_000])('carry %d bytes', (size) => {
    const manifest = Buffer.alloc(size, 'manifest ')
    const members = encodeManifestMembers(manifest)
    expect(members).toHaveLength(manifestMembersSizeBytes(size))
    expect(gunzipSync(members)).toHaveLength(0)
    expect(parseManifestMembers(members)).toEqual(manifest)
  })

  it('are refused when any bit of their frame differs', () => {
    const members = encodeManifestMembers(Buffer.from('{}'))
    const frame = [...flips(members, members.length)].filter((_, bit) => bit < 16 * 8 || bit >= 18 * 8)
    for (const changed of frame) expect(parseManifestMembers(changed)).toBeNull()
  })

  it('are refused when they are cut, or cut into slices that we would not make', () => {
    const members = encodeManifestMembers(Buffer.alloc(70_000))
    for (const size of [1, 15, 26, 65_556, 65_557, 65_558, members.length - 1]) {
      expect(parseManifestMembers(members.subarray(0, size))).not.toEqual(Buffer.alloc(70_000))
    }
    const halves = Buffer.concat([
      encodeManifestMembers(Buffer.from('{')),
      encodeManifestMembers(Buffer.from('}')),
    ])
    expect(parseManifestMembers(halves)).toBeNull()
  })
})
