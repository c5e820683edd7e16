import { randomBytes } from 'node:crypto'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BlockPacker } from '../../../../src/archive/write/packer.ts'
import { type WriteArchiveRequest, writeArchive } from '../../../../src/archive/write/write-archive.ts'
import type { Manifest } from '../../../../src/domain/archive/manifest.ts'
import { manifestFor } from '../../../support/archive/manifest.ts'
import { NEVER } from '../../../support/archive/pack.ts'
import { replaceWrites, type Write } from '../../../support/database/file-handles.ts'
import { useScratch } from '../../../support/database/scratch.ts'

const SNAPSHOT = randomBytes(3_000_000)

describe('an archive on a disk that', () => {
  const scratch = useScratch()

  async function pack(change: (honest: Manifest) => Manifest = (honest) => honest): Promise<unknown> {
    await writeFile(scratch('snapshot.db'), SNAPSHOT)
    await using packer = new BlockPacker(SNAPSHOT.length, { codec: 'gzip', level: 1 })
    const request: WriteArchiveRequest = {
      snapshotPath: scratch('snapshot.db'),
      archivePath: join(scratch(), 'archive.partial'),
      packer,
      describe: async (facts) => change(manifestFor(facts)),
      signal: NEVER,
    }
    return await writeArchive(request)
  }

  /** The n-th piece of the archive, from 1, is written with one bit flipped. */
  function flipping(at: number): Write {
    let count = 0
    return (bytes, _, honest) => {
      count += 1
      if (count !== at) return honest(bytes)
      const flipped = Buffer.from(bytes)
      flipped.writeUInt8(flipped.readUInt8(flipped.length >> 1) ^ 1, flipped.length >> 1)
      return honest(flipped)
    }
  }

  it.each([
    ['a block', 2],
    ['the manifest', 4],
    ['the seal', 5],
  ])('changes one bit of %s is refused, and nothing is left of it', async (_, at) => {
    {
      using _disk = await replaceWrites(flipping(at))
      await expect(pack()).rejects.toMatchObject({
        code: 'ARCHIVE_DAMAGED',
        message: expect.stringContaining('is not what can be read there'),
      })
    }
    expect(await readdir(scratch())).toEqual(['snapshot.db'])
  })

  it('takes a few bytes at a time is whole all the same', async () => {
    using _ = await replaceWrites((bytes, __, honest) => honest(bytes.subarray(0, 100_000)))
    await expect(pack()).resolves.toMatchObject({ manifest: { snapshot: { sizeBytes: SNAPSHOT.length } } })
  })

  it.each<[string, Manifest['snapshot']]>([
    ['digest', { digest: `sha256:${'0'.repeat(64)}`, sizeBytes: SNAPSHOT.length }],
    ['size', { ...manifestFor({ digest: `sha256:${'0'.repeat(64)}`, sizeBytes: 512 }).snapshot }],
  ])('is in order is none with a manifest of another %s', async (_, snapshot) => {
    await expect(pack((honest) => ({ ...honest, snapshot }))).rejects.toMatchObject({
      code: 'INVARIANT_BROKEN',
    })
    expect(await readdir(scratch())).toEqual(['snapshot.db'])
  })
})
