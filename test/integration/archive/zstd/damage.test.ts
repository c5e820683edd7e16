import { createHash, randomBytes } from 'node:crypto'
import { open, readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { zstdCompressSync } from 'node:zlib'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { isSealIntact } from '../../../../src/archive/read/check-seal.ts'
import {
  encodeSealFrame,
  parseSealFrame,
  SEAL_FRAME_SIZE_BYTES,
} from '../../../../src/archive/zstd/seal-frame.ts'
import {
  encodeSeekTable,
  parseSeekTable,
  SEEK_TABLE_FOOTER_SIZE_BYTES,
  type SeekEntry,
  seekTableSizeBytes,
} from '../../../../src/archive/zstd/seek-table.ts'
import { NEVER, packBytes } from '../../../support/archive/pack.ts'
import { refusalOf } from '../../../support/archive/refusal.ts'
import { scratchDirectory } from '../../../support/archive/scratch.ts'

const scratch = scratchDirectory()
const MIB = 1_048_576
const compression = { codec: 'zstd', level: 3 } as const

let smallPath: string
let small: Buffer
let large: Buffer

beforeAll(async () => {
  const rows = Buffer.concat([randomBytes(40), Buffer.alloc(600, 'rows ')])
  smallPath = (await packBytes(scratch(), rows, { compression })).archivePath
  small = await readFile(smallPath)
  const snapshot = Buffer.concat([randomBytes(MIB / 4), Buffer.alloc(3 * MIB, randomBytes(50_000))])
  large = await readFile((await packBytes(scratch(), snapshot, { compression })).archivePath)
})

async function refusalOfBytes(bytes: Uint8Array, isIntact = false): Promise<string | undefined> {
  const path = join(scratch(), `${randomBytes(8).toString('hex')}.db.zst`)
  await writeFile(path, bytes)
  expect(await isSealIntact(path, NEVER)).toBe(isIntact)
  return (await refusalOf(path))?.code
}

describe('change any byte of a zstd archive and it is refused', () => {
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
      { numRuns: 200, seed: 20_261_201 },
    )
  })
})

/** The archive with another seek table, and a seal that vouches for it. */
function withSeekTable(archive: Buffer, change: (entries: SeekEntry[]) => void): Buffer {
  const table = archive.subarray(-seekTableSizeBytes(archive.subarray(-SEEK_TABLE_FOOTER_SIZE_BYTES))!)
  const sealed = archive.subarray(0, archive.length - table.length - SEAL_FRAME_SIZE_BYTES)
  const seal = parseSealFrame(archive.subarray(sealed.length, sealed.length + SEAL_FRAME_SIZE_BYTES))!
  const entries = parseSeekTable(table)!.map((entry) => ({ ...entry }))
  change(entries)
  const forged = encodeSeekTable(entries)
  const sealedSha256 = createHash('sha256').update(sealed).update(forged).digest()
  return Buffer.concat([sealed, encodeSealFrame({ ...seal, sealedSha256 }), forged])
}

describe('a seek table put together by a person so that the seal is right is refused', () => {
  const lies: [string, (entries: SeekEntry[]) => void][] = [
    ['another size of a block', ([first]) => Object.assign(first!, { rawSizeBytes: 5 })],
    ['another size of a frame', ([first]) => Object.assign(first!, { compressedSizeBytes: 5 })],
    ['a frame too few', (entries) => entries.shift()],
    ['two frames twice', (entries) => entries.unshift(entries[0]!, entries[1]!)],
    ['content of the seal', (entries) => Object.assign(entries.at(-1)!, { rawSizeBytes: 1 })],
    ['no frame at all', (entries) => entries.splice(0)],
  ]

  it.each(lies)('with %s', async (_, lie) => {
    expect(
      await refusalOfBytes(
        withSeekTable(large, () => undefined),
        true,
      ),
    ).toBeUndefined()
    expect(await refusalOfBytes(withSeekTable(large, lie))).toBe('ARCHIVE_DAMAGED')
  })
})

describe('cut a zstd archive anywhere or append to it and it is refused', () => {
  it('at every byte of a small one', async () => {
    const path = join(scratch(), 'truncated.db.zst')
    await writeFile(path, small)
    const codes = new Set<string | undefined>()
    for (let size = small.length - 1; size >= 0; size -= 1) {
      await truncate(path, size)
      codes.add((await refusalOf(path))?.code)
      expect(await isSealIntact(path, NEVER)).toBe(false)
    }
    expect([...codes].toSorted()).toEqual(['ARCHIVE_NOT_GZIP', 'ARCHIVE_TRUNCATED'])
  })

  const appendices: [string, () => Buffer][] = [
    ['one zero', () => Buffer.alloc(1)],
    ['garbage', () => randomBytes(333)],
    ['another frame', () => zstdCompressSync('more rows')],
    ['itself', () => small],
    ['its own end', () => small.subarray(-60)],
  ]
  it.each(appendices)('%s behind it', async (_, appendix) => {
    expect(await refusalOfBytes(Buffer.concat([small, appendix()]))).toMatch(/^ARCHIVE_/)
  })
  it.each(appendices)('%s in front', async (_, prefix) => {
    expect(await refusalOfBytes(Buffer.concat([prefix(), small]))).toMatch(/^ARCHIVE_/)
  })

  it('something that zstd made alone, with what to do', async () => {
    const path = join(scratch(), 'foreign.zst')
    await writeFile(path, zstdCompressSync(Buffer.alloc(4096)))
    expect((await refusalOf(path))?.message).toContain('zstd -d unpacks it')
  })
})
