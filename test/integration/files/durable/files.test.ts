import { createHash, randomBytes } from 'node:crypto'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { assertFreeSpace, freeBytes } from '../../../../src/files/disk/free-space.ts'
import { createFile } from '../../../../src/files/durable/create-file.ts'
import { digestFile } from '../../../../src/files/durable/digest-file.ts'
import { syncDirectory } from '../../../../src/files/durable/sync-directory.ts'
import { NEVER } from '../../../support/archive/pack.ts'
import { scratchDirectory } from '../../../support/archive/scratch.ts'

const folder = scratchDirectory()

describe('the digest of a file', () => {
  it.each([0, 1, 524_288, 2_000_003])('of %d bytes is its SHA-256', async (size) => {
    const path = join(folder(), `${size}.bin`)
    const bytes = randomBytes(size)
    await writeFile(path, bytes)
    expect(await digestFile(path, 'archive', NEVER)).toBe(
      `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    )
  })

  it('is an error of its role when the file is missing, and can be cancelled', async () => {
    const path = join(folder(), 'missing.bin')
    await expect(digestFile(path, 'archive', NEVER)).rejects.toMatchObject({ code: 'ARCHIVE_NOT_FOUND' })
    await expect(digestFile(path, 'source', NEVER)).rejects.toMatchObject({ code: 'SOURCE_NOT_FOUND' })
    await writeFile(path, 'bytes')
    await expect(digestFile(path, 'archive', AbortSignal.abort())).rejects.toMatchObject({
      code: 'CANCELLED',
    })
  })
})

describe('free space', () => {
  it('is that of the nearest folder that exists', async () => {
    const here = await freeBytes(folder())
    const there = await freeBytes(join(folder(), 'not', 'yet', 'made.db'))
    expect(here).toBeGreaterThan(0)
    expect(Math.abs(here - there)).toBeLessThan(1_000_000_000)
  })

  it('is enough for what fits, and is named when it is not', async () => {
    await assertFreeSpace(folder(), 1)
    await expect(assertFreeSpace(folder(), 2 ** 60)).rejects.toMatchObject({
      code: 'DISK_FULL',
      message: expect.stringMatching(/^No space left in .*: needs about 1152921504607 MB, \d+ MB free\.$/),
    })
  })
})

describe('a new file', () => {
  it('is written, private, and gives what its writer gave', async () => {
    const path = join(folder(), 'new.db')
    const result = await createFile(path, 'target', async (file) => {
      await file.write('rows')
      return 7
    })
    expect(result).toBe(7)
    expect(await readFile(path, 'utf8')).toBe('rows')
    if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600)
  })

  it('is removed when its writer fails, with the writer’s error', async () => {
    const path = join(folder(), 'failed.db')
    const failing = createFile(path, 'target', async (file) => {
      await file.write('rows')
      throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC', syscall: 'write' })
    })
    await expect(failing).rejects.toMatchObject({ code: 'DISK_FULL' })
    await expect(stat(path)).rejects.toThrow('ENOENT')
  })

  it('is refused where one is', async () => {
    const path = join(folder(), 'there.db')
    await writeFile(path, 'old')
    await expect(createFile(path, 'target', () => Promise.resolve())).rejects.toThrow('exists already')
    expect(await readFile(path, 'utf8')).toBe('old')
  })
})

describe('syncing a directory', () => {
  it('works on one that is there', async () => {
    await expect(syncDirectory(folder(), 'store')).resolves.toBeUndefined()
  })

  it.skipIf(process.platform === 'win32')('is an error of its role on one that is not', async () => {
    await expect(syncDirectory(join(folder(), 'missing'), 'store')).rejects.toMatchObject({
      code: 'STORE_NOT_WRITABLE',
    })
  })
})
