import { statSync, truncateSync } from 'node:fs'
import { expect, test } from 'vitest'
import { unpackArchive } from '../../../../src/archive/read/unpack-archive.ts'
import { NEVER, packBytes } from '../../../support/archive/pack.ts'
import { scratchDirectory } from '../../../support/archive/scratch.ts'

const scratch = scratchDirectory()

test('an archive that becomes shorter while it is read is damaged where it ends, whatever was read before', async () => {
  // All blocks alike: what one lane of work read before looks like every other block.
  const { archivePath } = await packBytes(scratch(), Buffer.alloc(24 * 1_048_576, 'rows '))
  const unpacking = unpackArchive({
    archivePath,
    destination: null,
    maxSizeBytes: 2 ** 30,
    signal: NEVER,
    onProgress: () => truncateSync(archivePath, Math.floor(statSync(archivePath).size / 2)),
  })
  await expect(unpacking).rejects.toMatchObject({
    code: 'ARCHIVE_DAMAGED',
    message: expect.stringMatching(/ends too early|no block begins/),
  })
})
