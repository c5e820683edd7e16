import { createHash, randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { MAX_MANIFEST_SIZE_BYTES } from '../../../../src/archive/format/format.ts'
import type { Seal } from '../../../../src/archive/format/seal.ts'
import { encodeBlockHeader } from '../../../../src/archive/gzip/block-header.ts'
import { encodeGzipBlock } from '../../../../src/archive/gzip/encode-block.ts'
import {
  encodeSealMember,
  parseSealMember,
  SEAL_SIZE_BYTES,
} from '../../../../src/archive/gzip/seal-member.ts'
import { isSealIntact } from '../../../../src/archive/read/check-seal.ts'
import { readArchiveFormat } from '../../../../src/archive/read/read-manifest.ts'
import { unpackArchive } from '../../../../src/archive/read/unpack-archive.ts'
import type { BackupError } from '../../../../src/domain/outcome/errors.ts'
import { type Forgery, forgeArchive } from '../../../support/archive/forge.ts'
import { NEVER } from '../../../support/archive/pack.ts'
import { refusalOf } from '../../../support/archive/refusal.ts'
import { scratchDirectory } from '../../../support/archive/scratch.ts'

const scratch = scratchDirectory()
const full = Buffer.alloc(1_048_576, randomBytes(5000))
const other = Buffer.alloc(1_048_576, randomBytes(5000))
const last = randomBytes(4096)

async function forge(forgery: Forgery): Promise<string> {
  const path = join(scratch(), `${randomBytes(8).toString('hex')}.db.gz`)
  await writeFile(path, await forgeArchive(forgery))
  return path
}

async function refusalOfForgery(forgery: Forgery): Promise<BackupError | null> {
  return await refusalOf(await forge(forgery))
}

describe('an archive put together so that its seal is right', () => {
  it('is accepted when all else is right too', async () => {
    expect(await refusalOfForgery({ blocks: [full, other, last] })).toBeNull()
  })

  const promised = Buffer.concat([full, other, last])
  it.each([
    ['two blocks swapped', [other, full, last]],
    ['another block of the same size', [full, full, last]],
    ['a block dropped', [full, last]],
    ['the last block dropped', [full, other]],
    ['a block added', [full, other, last, last]],
    ['a full block added', [full, other, full, last]],
    ['a block cut short', [full, other.subarray(0, 5), last]],
  ])('is refused with %s', async (_, blocks) => {
    expect((await refusalOfForgery({ blocks, promised }))?.code).toBe('ARCHIVE_DIGEST_MISMATCH')
  })

  it('is refused at the first block for which the promised size has no room, before it is written', async () => {
    const archivePath = await forge({ blocks: [full, other, last], promised: full.subarray(0, 4096) })
    const written: number[] = []
    const onProgress = (done: number): void => void written.push(done)
    const unpacking = unpackArchive({
      archivePath,
      destination: null,
      maxSizeBytes: 4096,
      signal: NEVER,
      onProgress,
    })
    await expect(unpacking).rejects.toThrow('block 0 holds 1048576 bytes, and 4096 are expected there')
    expect(written).toEqual([])
  })

  it('is refused at its end when it gives less than is promised', async () => {
    const archivePath = await forge({ blocks: [full], promised })
    const unpacking = unpackArchive({ archivePath, destination: null, maxSizeBytes: 0, signal: NEVER })
    await expect(unpacking).rejects.toThrow(`it gives ${full.length} bytes, and its manifest promises`)
  })

  it('is refused when its last block ends with bytes of the manifest', async () => {
    // The trailer of a block of 1,032 bytes can end as a member begins: 1f 8b 08 04 00 00.
    let block = randomBytes(1_032)
    while (crc32(block) >>> 16 !== 0x8b1f) block = randomBytes(1_032)
    const member = encodeGzipBlock(block, 6)
    const shared = 6
    const honest = await forgeArchive({ blocks: [block] })
    expect(honest.subarray(member.length, member.length + shared)).toEqual(member.subarray(-shared))
    const path = join(scratch(), 'shared.db.gz')
    const sealed = honest.subarray(0, -SEAL_SIZE_BYTES)
    const seal = parseSealMember(honest.subarray(-SEAL_SIZE_BYTES)) as Seal
    const manifestOffsetBytes = member.length - shared
    await writeFile(
      path,
      Buffer.concat([
        member.subarray(0, -shared),
        sealed.subarray(member.length),
        encodeSealMember({ ...seal, manifestOffsetBytes }),
      ]),
    )
    expect((await refusalOf(path))?.message).toContain('no block begins at byte 0')
  })

  it('is refused without any block', async () => {
    expect((await refusalOfForgery({ blocks: [], promised: last }))?.code).toBe('ARCHIVE_DIGEST_MISMATCH')
  })

  it('is refused when its blocks have another size than version 1 knows', async () => {
    const refusal = await refusalOfForgery({
      blocks: [last],
      manifest: (honest) => ({ ...honest, blockSizeBytes: 65_536 }),
    })
    expect(refusal?.code).toBe('ARCHIVE_DAMAGED')
  })

  it('is refused when its manifest is not valid', async () => {
    const refusal = await refusalOfForgery({
      blocks: [last],
      manifest: (honest) => ({ ...honest, source: 5 }),
    })
    expect(refusal?.code).toBe('MANIFEST_INVALID')
  })

  it('is refused when its manifest is not UTF-8', async () => {
    const bytesOf = (honest: object): Buffer =>
      Buffer.from(JSON.stringify({ ...honest, label: '\u00ff' }), 'latin1')
    const refusal = await refusalOfForgery({ blocks: [last], manifest: bytesOf })
    expect(refusal?.message).toContain('its manifest is not UTF-8')
  })

  it('is refused when its manifest is of a later version', async () => {
    const refusal = await refusalOfForgery({
      blocks: [last],
      manifest: (honest) => ({ ...honest, version: 3 }),
    })
    expect(refusal?.code).toBe('MANIFEST_VERSION_UNSUPPORTED')
  })

  it('is refused when the seal has another digest of the manifest, even without a look at the blocks', async () => {
    const path = await forge({
      blocks: [last],
      seal: (honest) => ({ ...honest, manifestSha256: Buffer.alloc(32) }),
    })
    await expect(readArchiveFormat(path)).rejects.toMatchObject({ code: 'ARCHIVE_DAMAGED' })
    expect(await isSealIntact(path, NEVER)).toBe(false)
  })

  it('is refused when the seal has another digest of the blocks', async () => {
    const path = await forge({
      blocks: [last],
      seal: (honest) => ({ ...honest, sealedSha256: Buffer.alloc(32) }),
    })
    expect((await refusalOf(path))?.message).toContain('SHA-256 of its bytes is not the one in its seal')
    expect(await isSealIntact(path, NEVER)).toBe(false)
  })

  it.each([
    ['a manifest elsewhere', { manifestOffsetBytes: 56 }],
    ['a manifest behind the end', { manifestOffsetBytes: 2 ** 40 }],
    ['a manifest of 4 GB', { manifestSizeBytes: 0xffff_ffff }],
    ['a manifest just too large', { manifestSizeBytes: MAX_MANIFEST_SIZE_BYTES + 1 }],
    ['no manifest', { manifestSizeBytes: 0 }],
  ])('is refused when the seal promises %s', async (_, lie) => {
    const refusal = await refusalOfForgery({ blocks: [last], seal: (honest) => ({ ...honest, ...lie }) })
    expect(refusal?.code).toBe('ARCHIVE_DAMAGED')
  })

  it('is refused before memory is taken for a manifest that is larger than any', async () => {
    const manifestSizeBytes = MAX_MANIFEST_SIZE_BYTES + 1
    const refusal = await refusalOfForgery({
      blocks: [last],
      seal: (honest) => ({ ...honest, manifestSizeBytes }),
    })
    expect(refusal?.message).toContain('promises too large a manifest')
  })

  it('is refused when a member is a bomb that gives a thousand times what it promises', async () => {
    const deflated = deflateRawSync(Buffer.alloc(64 * 1_048_576))
    const rawSha256 = createHash('sha256').update(last).digest()
    const header = encodeBlockHeader({
      memberSizeBytes: 56 + deflated.length + 8,
      rawSizeBytes: 4096,
      rawSha256,
    })
    const member = Buffer.concat([header, deflated, Buffer.alloc(8)])
    const refusal = await refusalOfForgery({ blocks: [last], members: [member] })
    expect(refusal?.code).toBe('ARCHIVE_DAMAGED')
    expect(refusal?.message).toContain('cannot be inflated')
  })

  it('is not held to the limit of plain files, because it says how large it becomes', async () => {
    const archivePath = await forge({ blocks: [full, last] })
    const unpacked = await unpackArchive({ archivePath, destination: null, maxSizeBytes: 1, signal: NEVER })
    expect(unpacked.sizeBytes).toBe(full.length + last.length)
  })

  it('is refused with a plain word when a later Savepoint made it', async () => {
    const archive = await forgeArchive({ blocks: [last] })
    archive.writeUInt8(2, archive.length - 103 + 16)
    const path = join(scratch(), 'later.db.gz')
    await writeFile(path, archive)
    expect(await refusalOf(path)).toMatchObject({
      code: 'MANIFEST_VERSION_UNSUPPORTED',
      message: expect.stringContaining('version 2 of the archive format'),
    })
  })
})
