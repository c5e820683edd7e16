import { randomBytes } from 'node:crypto'
import { appendFile, open, readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { BLOCK_HEADER_SIZE_BYTES, parseBlockHeader } from '../../../../src/archive/gzip/block-header.ts'
import { SEAL_SIZE_BYTES } from '../../../../src/archive/gzip/seal-member.ts'
import { isSealIntact } from '../../../../src/archive/read/check-seal.ts'
import { NEVER, packBytes } from '../../../support/archive/pack.ts'
import { refusalOf } from '../../../support/archive/refusal.ts'
import { scratchDirectory } from '../../../support/archive/scratch.ts'

const scratch = scratchDirectory()
const MIB = 1_048_576

let smallPath: string
let small: Buffer
let large: Buffer

beforeAll(async () => {
  smallPath = (await packBytes(scratch(), Buffer.concat([randomBytes(40), Buffer.alloc(600, 'rows ')])))
    .archivePath
  small = await readFile(smallPath)
  const snapshot = Buffer.concat([randomBytes(MIB / 4), Buffer.alloc(3 * MIB, randomBytes(50_000))])
  large = await readFile((await packBytes(scratch(), snapshot)).archivePath)
})

async function refusalOfBytes(bytes: Uint8Array): Promise<string | undefined> {
  const path = join(scratch(), `${randomBytes(8).toString('hex')}.db.gz`)
  await writeFile(path, bytes)
  expect(await isSealIntact(path, NEVER)).toBe(false)
  return (await refusalOf(path))?.code
}

/** The members of an archive, told apart by their headers. */
function split(archive: Buffer): { blocks: Buffer[]; tail: Buffer } {
  const blocks: Buffer[] = []
  let offset = 0
  for (;;) {
    const header = parseBlockHeader(archive.subarray(offset, offset + BLOCK_HEADER_SIZE_BYTES))
    if (header === null) return { blocks, tail: archive.subarray(offset) }
    blocks.push(archive.subarray(offset, offset + header.memberSizeBytes))
    offset += header.memberSizeBytes
  }
}

describe('change any byte of an archive and it is refused', () => {
  it('every byte of a small one, in several bits, by the full check and by the seal', async () => {
    const accepted: string[] = []
    await using file = await open(smallPath, 'r+')
    for (const [offset, byte] of small.entries()) {
      for (const mask of [0x01, 0x10, 0x80]) {
        await file.write(Buffer.from([byte ^ mask]), 0, 1, offset)
        if ((await refusalOf(smallPath))?.kind !== 'archive') accepted.push(`unpack ${offset}^${mask}`)
        if (await isSealIntact(smallPath, NEVER)) accepted.push(`seal ${offset}^${mask}`)
      }
      await file.write(Buffer.from([byte]), 0, 1, offset)
    }
    expect(accepted).toEqual([])
    expect(await refusalOf(smallPath)).toBeNull()
  })

  it('any byte of a larger one, to any value', async () => {
    const change = fc.record({ at: fc.nat(large.length - 1), mask: fc.integer({ min: 1, max: 255 }) })
    await fc.assert(
      fc.asyncProperty(change, async ({ at, mask }) => {
        const changed = Buffer.from(large)
        changed.writeUInt8(large.readUInt8(at) ^ mask, at)
        expect(await refusalOfBytes(changed)).toMatch(/^(ARCHIVE|MANIFEST)_/)
      }),
      { numRuns: 200 },
    )
  })
})

describe('truncate an archive anywhere and it is refused', () => {
  it('at every byte of a small one', async () => {
    const path = join(scratch(), 'truncated.db.gz')
    await writeFile(path, small)
    const codes = new Set<string | undefined>()
    for (let size = small.length - 1; size >= 0; size -= 1) {
      await truncate(path, size)
      codes.add((await refusalOf(path))?.code)
      expect(await isSealIntact(path, NEVER)).toBe(false)
    }
    expect([...codes]).toEqual(['ARCHIVE_TRUNCATED'])
  })

  it('anywhere in a larger one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(large.length - 1), async (size) => {
        expect(await refusalOfBytes(large.subarray(0, size))).toBe('ARCHIVE_TRUNCATED')
      }),
      { numRuns: 50 },
    )
  })
})

describe('append anything to an archive and it is refused', () => {
  const appendices: [string, () => Buffer][] = [
    ['one zero', () => Buffer.alloc(1)],
    ['many zeros', () => Buffer.alloc(4096)],
    ['garbage', () => randomBytes(333)],
    ['another gzip member', () => gzipSync('more rows')],
    ['an empty gzip member', () => gzipSync('')],
    ['its own seal again', () => small.subarray(-SEAL_SIZE_BYTES)],
    ['itself', () => small],
    ['another whole archive', () => large],
  ]
  it.each(appendices)('%s', async (_, appendix) => {
    expect(await refusalOfBytes(Buffer.concat([small, appendix()]))).toBe('ARCHIVE_DAMAGED')
  })
  it.each(appendices)('%s, in front', async (_, prefix) => {
    expect(await refusalOfBytes(Buffer.concat([prefix(), small]))).toBe('ARCHIVE_DAMAGED')
  })
})

describe('move blocks and the archive is refused', () => {
  const moves: [string, (blocks: Buffer[]) => Buffer[]][] = [
    ['two swapped', ([a, b, ...rest]) => [b!, a!, ...rest]],
    ['one twice', ([a, ...rest]) => [a!, a!, ...rest]],
    ['the first dropped', ([, ...rest]) => rest],
    ['the last dropped', (blocks) => blocks.slice(0, -1)],
    ['all dropped', () => []],
    ['reversed', (blocks) => blocks.toReversed()],
  ]
  it.each(moves)('%s', async (_, move) => {
    const { blocks, tail } = split(large)
    expect(blocks).toHaveLength(4)
    expect(await refusalOfBytes(Buffer.concat([...move(blocks), tail]))).toMatch(
      /^ARCHIVE_(DAMAGED|DIGEST_MISMATCH)$/,
    )
  })
})

describe('the refusal', () => {
  it('names the block and where it begins', async () => {
    const { blocks } = split(large)
    const offset = blocks[0]!.length + blocks[1]!.length
    const changed = Buffer.from(large)
    changed.writeUInt8(changed.readUInt8(offset + 100) ^ 255, offset + 100)
    const path = join(scratch(), 'third.db.gz')
    await writeFile(path, changed)
    const refusal = await refusalOf(path)
    expect(refusal?.code).toBe('ARCHIVE_DAMAGED')
    expect(refusal?.message).toContain(`block 2, which begins at byte ${offset},`)
    expect(refusal?.context).toMatchObject({ index: 2, offsetBytes: offset })
  })

  it('names the block whose header promises another size, not the one behind it', async () => {
    const changed = Buffer.from(large)
    changed.writeUInt32LE(changed.readUInt32LE(16) + 1, 16)
    const path = join(scratch(), 'size.db.gz')
    await writeFile(path, changed)
    expect((await refusalOf(path))?.message).toContain('block 0, which begins at byte 0,')
  })

  it('tells how many bytes stand behind the seal', async () => {
    const path = join(scratch(), 'longer.db.gz')
    await writeFile(path, small)
    await appendFile(path, 'abc')
    expect((await refusalOf(path))?.message).toContain(
      `3 bytes stand behind its seal, which ends at ${small.length}`,
    )
  })

  it('leaves no destination behind', async () => {
    const path = join(scratch(), 'half.db.gz')
    const changed = Buffer.from(large)
    changed.writeUInt8(changed.readUInt8(large.length - 50) ^ 1, large.length - 50)
    await writeFile(path, changed)
    const destination = join(scratch(), 'half.db')
    expect(await refusalOf(path, destination)).not.toBeNull()
    await expect(readFile(destination)).rejects.toThrow('ENOENT')
  })
})
