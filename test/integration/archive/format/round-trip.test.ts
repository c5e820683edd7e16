import { createHash, randomBytes } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSealIntact } from '../../../../src/archive/read/check-seal.ts'
import { readArchiveFormat } from '../../../../src/archive/read/read-manifest.ts'
import { unpackArchive } from '../../../../src/archive/read/unpack-archive.ts'
import { manifestFor, tablesOfSize } from '../../../support/archive/manifest.ts'
import { NEVER, packBytes } from '../../../support/archive/pack.ts'
import { scratchDirectory } from '../../../support/archive/scratch.ts'

const scratch = scratchDirectory()
const MIB = 1_048_576

async function proveRoundTrip(snapshot: Buffer, level = 6): Promise<void> {
  const compression = { codec: 'gzip', level } as const
  const { archivePath, written } = await packBytes(scratch(), snapshot, { compression })
  const destination = `${archivePath}.restored`
  const unpacked = await unpackArchive({ archivePath, destination, maxSizeBytes: 2 ** 40, signal: NEVER })
  const archive = await readFile(archivePath)
  expect((await readFile(destination)).equals(snapshot)).toBe(true)
  expect(gunzipSync(archive).equals(snapshot)).toBe(true)
  expect(unpacked).toEqual({
    archiveDigest: digestOf(archive),
    archiveSizeBytes: archive.length,
    snapshotDigest: digestOf(snapshot),
    sizeBytes: snapshot.length,
    manifest: written.manifest,
  })
  expect(written).toEqual({
    sizeBytes: archive.length,
    digest: digestOf(archive),
    manifest: manifestFor({ digest: digestOf(snapshot), sizeBytes: snapshot.length }),
  })
}

function digestOf(bytes: Buffer): `sha256:${string}` {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

describe('an archive gives back exactly the snapshot', () => {
  const sizes = [512, 4096, MIB - 1, MIB, MIB + 1, 3 * MIB + 512, 12 * MIB, 17 * MIB - 7]
  it.each(sizes)('of %d bytes that cannot be compressed', (size) => proveRoundTrip(randomBytes(size)))
  it.each(sizes)('of %d zeros', (size) => proveRoundTrip(Buffer.alloc(size)))
  it.each([0, 1, 9])('at level %d', async (level) => {
    await proveRoundTrip(randomBytes(2 * MIB + 99), level)
    await proveRoundTrip(Buffer.alloc(2 * MIB + 99, 'savepoint '), level)
  })

  it('of any size and compressibility', async () => {
    const snapshots = fc.record({
      size: fc.integer({ min: 512, max: 3 * MIB }),
      period: fc.integer({ min: 1, max: 400_000 }),
      level: fc.integer({ min: 0, max: 9 }),
    })
    await fc.assert(
      fc.asyncProperty(snapshots, ({ size, period, level }) =>
        proveRoundTrip(Buffer.alloc(size, randomBytes(Math.min(size, period))), level),
      ),
      { numRuns: 40 },
    )
  })
})

describe('a manifest', () => {
  it.each([200, 65_531, 70_000, 131_062, 250_000])('of more than %d bytes comes back', async (size) => {
    const tables = tablesOfSize(size)
    const { archivePath, written } = await packBytes(scratch(), randomBytes(4096), { tables })
    expect(JSON.stringify(written.manifest).length).toBeGreaterThan(size)
    const { size: sizeBytes } = await stat(archivePath)
    expect(await readArchiveFormat(archivePath)).toEqual({
      kind: 'savepoint',
      manifest: written.manifest,
      sizeBytes,
    })
    expect(written.manifest.fingerprint.tables).toEqual(tables)
    expect(await isSealIntact(archivePath, NEVER)).toBe(true)
    const unpacked = await unpackArchive({
      archivePath,
      destination: null,
      maxSizeBytes: 4096,
      signal: NEVER,
    })
    expect(unpacked.manifest).toEqual(written.manifest)
  })
})

describe('progress', () => {
  it('goes up to the size of the snapshot, in packing and in unpacking', async () => {
    const { archivePath, snapshotPath } = await packBytes(scratch(), randomBytes(3 * MIB + 5))
    const seen: number[] = []
    await unpackArchive({
      archivePath,
      destination: null,
      maxSizeBytes: 2 ** 40,
      signal: NEVER,
      onProgress: (done, total) => seen.push(done, total),
    })
    const total = (await stat(snapshotPath)).size
    expect(seen).toEqual([MIB, total, 2 * MIB, total, 3 * MIB, total, total, total])
  })

  it('does not depend on when it was made', async () => {
    const snapshot = randomBytes(MIB + 1)
    const [first, second] = await Promise.all([
      packBytes(scratch(), snapshot),
      packBytes(scratch(), snapshot),
    ])
    expect(first.written).toEqual(second.written)
  })
})
