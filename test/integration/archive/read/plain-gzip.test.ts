import { createHash, randomBytes } from 'node:crypto'
import { readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32, deflateRawSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSealIntact } from '../../../../src/archive/read/check-seal.ts'
import { readArchiveFormat } from '../../../../src/archive/read/read-manifest.ts'
import { unpackArchive } from '../../../../src/archive/read/unpack-archive.ts'
import { digestOfHex } from '../../../../src/domain/archive/digest.ts'
import { digestFile } from '../../../../src/files/durable/digest-file.ts'
import { NEVER } from '../../../support/archive/pack.ts'
import { refusalOf } from '../../../support/archive/refusal.ts'
import { scratchDirectory } from '../../../support/archive/scratch.ts'

const scratch = scratchDirectory()
const content = Buffer.concat([randomBytes(2000), Buffer.alloc(4000, 'rows ')])

async function save(bytes: Uint8Array): Promise<string> {
  const path = join(scratch(), `${randomBytes(8).toString('hex')}.db.gz`)
  await writeFile(path, bytes)
  return path
}

/** A gzip file with chosen header fields behind the flags; the modification time and the rest are arbitrary. */
function gzipWith(flags: number, fields: Uint8Array, raw: Uint8Array = content): Buffer {
  const trailer = Buffer.alloc(8)
  trailer.writeUInt32LE(crc32(raw), 0)
  trailer.writeUInt32LE(raw.length, 4)
  const header = Buffer.from([0x1f, 0x8b, 8, flags, 1, 2, 3, 4, 2, 3])
  return Buffer.concat([header, fields, deflateRawSync(raw), trailer])
}

async function proveUnpacked(gzip: Buffer, raw: Buffer): Promise<void> {
  const archivePath = await save(gzip)
  const destination = `${archivePath}.restored`
  const unpacked = await unpackArchive({ archivePath, destination, maxSizeBytes: raw.length, signal: NEVER })
  expect((await readFile(destination)).equals(raw)).toBe(true)
  expect(unpacked).toEqual({
    archiveDigest: await digestFile(archivePath, 'archive', NEVER),
    archiveSizeBytes: gzip.length,
    snapshotDigest: await digestFile(destination, 'target', NEVER),
    sizeBytes: raw.length,
    manifest: null,
  })
  expect(await readArchiveFormat(archivePath)).toEqual({ kind: 'plain gzip', sizeBytes: gzip.length })
  expect(await isSealIntact(archivePath, NEVER)).toBe(false)
}

describe('a gzip file that something else made', () => {
  const large = Buffer.concat([randomBytes(2_000_000), Buffer.alloc(3_000_000, randomBytes(70_000))])
  it.each([1, 6, 9])('at level %d is unpacked', (level) => proveUnpacked(gzipSync(large, { level }), large))

  const variants: [string, Buffer][] = [
    ['nothing', gzipWith(0, Buffer.alloc(0))],
    ['a text flag', gzipWith(1, Buffer.alloc(0))],
    ['a name', gzipWith(8, Buffer.from('backup_2025-01-01.db\0'))],
    ['a comment', gzipWith(16, Buffer.from('of the old system\0'))],
    ['a name and a comment', gzipWith(24, Buffer.from('app.db\0nightly\0'))],
    ['an extra field of another tool', gzipWith(4, Buffer.from([6, 0, 0x42, 0x43, 2, 0, 9, 9]))],
    ['a header CRC', gzipWith(2, headerCrc(2, Buffer.alloc(0)))],
    ['everything', gzipWith(31, everything())],
  ]
  it.each(variants)('with %s in its header is unpacked', (_, gzip) => proveUnpacked(gzip, content))

  it('of any size and compressibility is unpacked', async () => {
    const raws = fc.record({
      size: fc.integer({ min: 512, max: 2_000_000 }),
      period: fc.integer({ min: 1, max: 99_999 }),
    })
    await fc.assert(
      fc.asyncProperty(raws, async ({ size, period }) => {
        const raw = Buffer.alloc(size, randomBytes(period))
        raw.write('SQLite format 3\0', 'latin1')
        await proveUnpacked(gzipSync(raw), raw)
      }),
      { numRuns: 30 },
    )
  })

  function headerCrc(flags: number, fields: Uint8Array): Buffer {
    const crc = Buffer.alloc(2)
    crc.writeUInt16LE(
      crc32(Buffer.concat([Buffer.from([0x1f, 0x8b, 8, flags, 1, 2, 3, 4, 2, 3]), fields])) & 0xffff,
    )
    return Buffer.concat([fields, crc])
  }

  function everything(): Buffer {
    return headerCrc(31, Buffer.from([2, 0, 7, 7, ...Buffer.from('app.db\0nightly\0')]))
  }
})

describe('a plain gzip file is refused', () => {
  const gzip = gzipSync(content)
  const damage: [string, string, () => Buffer][] = [
    ['with a zero behind it', 'ARCHIVE_DAMAGED', () => Buffer.concat([gzip, Buffer.alloc(1)])],
    ['with a sector of zeros behind it', 'ARCHIVE_DAMAGED', () => Buffer.concat([gzip, Buffer.alloc(512)])],
    [
      'with a megabyte of zeros behind it',
      'ARCHIVE_DAMAGED',
      () => Buffer.concat([gzip, Buffer.alloc(2_000_000)]),
    ],
    ['with garbage behind it', 'ARCHIVE_DAMAGED', () => Buffer.concat([gzip, randomBytes(99)])],
    ['with a second member', 'ARCHIVE_DAMAGED', () => Buffer.concat([gzip, gzip])],
    ['with an empty second member', 'ARCHIVE_DAMAGED', () => Buffer.concat([gzip, gzipSync('')])],
    ['with another CRC-32', 'ARCHIVE_DAMAGED', () => flipped(gzip.length - 8)],
    ['with another ISIZE', 'ARCHIVE_DAMAGED', () => flipped(gzip.length - 1)],
    ['with another byte in its data', 'ARCHIVE_DAMAGED', () => flipped(1000)],
    ['with a reserved flag', 'ARCHIVE_DAMAGED', () => gzipWith(0x20, Buffer.alloc(0))],
    ['with a wrong header CRC', 'ARCHIVE_DAMAGED', () => gzipWith(2, Buffer.from([1, 2]))],
    ['with a name that does not end', 'ARCHIVE_DAMAGED', () => gzipWith(8, Buffer.alloc(300_000, 'x'))],
    ['with nothing in it', 'ARCHIVE_DAMAGED', () => gzipSync('')],
    ['with less in it than any database has', 'ARCHIVE_DAMAGED', () => gzipSync(Buffer.alloc(511))],
    ['without anything but its header', 'ARCHIVE_TRUNCATED', () => gzip.subarray(0, 10)],
    ['without anything at all', 'ARCHIVE_TRUNCATED', () => Buffer.alloc(0)],
    ['without its second byte', 'ARCHIVE_TRUNCATED', () => gzip.subarray(0, 1)],
    [
      'with only a part of a name',
      'ARCHIVE_TRUNCATED',
      () => gzipWith(8, Buffer.from('app.db')).subarray(0, 14),
    ],
    ['when it is a database', 'ARCHIVE_NOT_GZIP', () => Buffer.from('SQLite format 3\0')],
    ['when it is a zip', 'ARCHIVE_NOT_GZIP', () => Buffer.from('PK\u0003\u0004')],
    ['when it is one other byte', 'ARCHIVE_NOT_GZIP', () => Buffer.from('P')],
  ]
  it.each(damage)('%s', async (_, code, make) => {
    const path = await save(make())
    expect((await refusalOf(path, `${path}.restored`))?.code).toBe(code)
    await expect(readFile(`${path}.restored`)).rejects.toThrow('ENOENT')
  })

  it.each([
    ['an SQL dump', 'PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;', 'gunzip -c FILE | sqlite3 NEW'],
    ['a tar file', Buffer.concat([Buffer.alloc(257), Buffer.from('ustar'), Buffer.alloc(600)]), 'tar -t'],
    ['a gzip file', gzipSync('twice'), 'gunzip -c FILE | gunzip'],
    ['a text file', 'nothing of use', 'Use another archive'],
  ])('and says so when it holds %s, which is no damage', async (name, content, use) => {
    const refusal = await refusalOf(await save(gzipSync(content)))
    expect(refusal).toMatchObject({ code: 'ARCHIVE_NOT_A_DATABASE', hint: expect.stringContaining(use) })
    expect(refusal?.message).toContain(`its content is ${name}`)
  })

  it.each([
    ['a Git LFS pointer', 'version https://git-lfs.github.com/spec/v1\noid sha256:00\n', 'git lfs pull'],
    ['an HTML page', '<html><body>404</body></html>', 'Fetch the file again'],
    ['encrypted with age', 'age-encryption.org/v1\n-> X25519', 'age -d'],
  ])('and says what it is: %s', async (name, content, use) => {
    const refusal = await refusalOf(await save(Buffer.from(content)))
    expect(refusal).toMatchObject({ code: 'ARCHIVE_NOT_GZIP', hint: expect.stringContaining(use) })
    expect(refusal?.message).toContain(`is ${name}`)
  })

  it('when it is truncated at any byte', async () => {
    const path = await save(gzip)
    for (let size = gzip.length - 1; size >= 0; size -= 1) {
      await truncate(path, size)
      expect((await refusalOf(path))?.code).toBe('ARCHIVE_TRUNCATED')
    }
  })

  it('when it is a bomb, at the limit, however large it would become', async () => {
    const limit = 1_000_000
    const bomb = await save(gzipSync(Buffer.alloc(200_000_000)))
    const destination = `${bomb}.restored`
    const request = { archivePath: bomb, destination, maxSizeBytes: limit, signal: NEVER }
    await expect(unpackArchive(request)).rejects.toMatchObject({ code: 'ARCHIVE_TOO_LARGE' })
    await expect(readFile(destination)).rejects.toThrow('ENOENT')
  })

  it('one byte over the limit, and accepted at the limit', async () => {
    const archivePath = await save(gzip)
    const request = { archivePath, destination: null, signal: NEVER }
    await expect(unpackArchive({ ...request, maxSizeBytes: content.length - 1 })).rejects.toMatchObject({
      code: 'ARCHIVE_TOO_LARGE',
    })
    expect((await unpackArchive({ ...request, maxSizeBytes: content.length })).sizeBytes).toBe(content.length)
  })

  it('in no other way than described when any bit of its data or trailer differs', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 10, max: gzip.length - 1 }), fc.nat(7), async (at, bit) => {
        const path = await save(flipped(at, 1 << bit))
        const refusal = await refusalOf(path)
        if (refusal === null) await expectSameContent(path)
        else expect(refusal.code).toMatch(/^ARCHIVE_(DAMAGED|TRUNCATED)$/)
      }),
      { numRuns: 200 },
    )
  })

  /** The last byte of a deflate stream has bits that mean nothing; only a digest protects them. */
  async function expectSameContent(archivePath: string): Promise<void> {
    const unpacked = await unpackArchive({ archivePath, destination: null, maxSizeBytes: 1e9, signal: NEVER })
    expect(unpacked.snapshotDigest).toBe(digestOfHex(createHash('sha256').update(content).digest('hex')))
  }

  function flipped(at: number, mask = 0x10): Buffer {
    const changed = Buffer.from(gzip)
    changed.writeUInt8(changed.readUInt8(at) ^ mask, at)
    return changed
  }
})
