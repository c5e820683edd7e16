import { randomBytes } from 'node:crypto'
import { mkdir, open, readdir, readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { encodeGzipBlock } from '../../../../src/archive/gzip/encode-block.ts'
import { isSealIntact } from '../../../../src/archive/read/check-seal.ts'
import { readArchiveFormat } from '../../../../src/archive/read/read-manifest.ts'
import { unpackArchive } from '../../../../src/archive/read/unpack-archive.ts'
import { BlockSlot } from '../../../../src/archive/threads/block-slot.ts'
import { BlockPacker } from '../../../../src/archive/write/packer.ts'
import { readBackBlock, readBackTail, type WrittenFile } from '../../../../src/archive/write/read-back.ts'
import { type WriteArchiveRequest, writeArchive } from '../../../../src/archive/write/write-archive.ts'
import { BackupError, cancelled } from '../../../../src/domain/outcome/errors.ts'
import { manifestFor } from '../../../support/archive/manifest.ts'
import { NEVER, packBytes } from '../../../support/archive/pack.ts'
import { scratchDirectory } from '../../../support/archive/scratch.ts'

const scratch = scratchDirectory()
const snapshot = Buffer.alloc(20 * 1_048_576, randomBytes(40_000))
let folder: string
let request: WriteArchiveRequest
let packer: BlockPacker

beforeEach(async () => {
  folder = join(scratch(), randomBytes(8).toString('hex'))
  packer = new BlockPacker(snapshot.length, { codec: 'gzip', level: 6 })
  await mkdir(folder)
  await writeFile(join(folder, 'snapshot.db'), snapshot)
  request = {
    snapshotPath: join(folder, 'snapshot.db'),
    archivePath: join(folder, 'archive.partial'),
    packer,
    describe: (facts) => Promise.resolve(manifestFor(facts)),
    signal: NEVER,
  }
})

afterEach(() => packer[Symbol.asyncDispose]())

async function expectNothingLeft(): Promise<void> {
  expect(await readdir(folder)).toEqual(['snapshot.db'])
}

describe('an archive that cannot be finished leaves no file', () => {
  it('when it is cancelled midway', async () => {
    const stop = new AbortController()
    const reason = cancelled('SIGINT')
    const onProgress = (done: number): void => {
      if (done >= 5 * 1_048_576) stop.abort(reason)
    }
    const describe = (): Promise<never> => Promise.reject(new Error('all blocks were packed'))
    await expect(writeArchive({ ...request, signal: stop.signal, onProgress, describe })).rejects.toBe(reason)
    await expectNothingLeft()
  })

  it('when it was cancelled before it began, or without a reason of ours', async () => {
    await expect(writeArchive({ ...request, signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'CANCELLED',
    })
    await expectNothingLeft()
  })

  it('when it is cancelled while the manifest is made', async () => {
    const stop = new AbortController()
    const describe: WriteArchiveRequest['describe'] = (facts) => {
      stop.abort()
      return Promise.resolve(manifestFor(facts))
    }
    await expect(writeArchive({ ...request, signal: stop.signal, describe })).rejects.toMatchObject({
      code: 'CANCELLED',
    })
    await expectNothingLeft()
  })

  it('when the snapshot is found bad meanwhile', async () => {
    const bad = new BackupError('INTEGRITY_CHECK_FAILED', 'bad', { hint: 'none' })
    await expect(writeArchive({ ...request, describe: () => Promise.reject(bad) })).rejects.toBe(bad)
    await expectNothingLeft()
  })

  it.each([
    ['size', { sizeBytes: snapshot.length + 4096 }],
    ['digest', { digest: `sha256:${'0'.repeat(64)}` as const }],
  ])('when the manifest describes a snapshot of another %s', async (_, other) => {
    const describe: WriteArchiveRequest['describe'] = (facts) =>
      Promise.resolve(manifestFor({ ...facts, ...other }))
    await expect(writeArchive({ ...request, describe })).rejects.toMatchObject({ code: 'INVARIANT_BROKEN' })
    await expectNothingLeft()
  })

  it('when the manifest is one that nobody could read', async () => {
    const describe: WriteArchiveRequest['describe'] = (facts) =>
      Promise.resolve({ ...manifestFor(facts), createdAt: 'yesterday' })
    await expect(writeArchive({ ...request, describe })).rejects.toMatchObject({ code: 'MANIFEST_INVALID' })
    await expectNothingLeft()
  })

  it('when the snapshot becomes shorter meanwhile', async () => {
    const onProgress = (done: number): void => {
      if (done === 1_048_576) void truncate(request.snapshotPath, 4096)
    }
    await expect(writeArchive({ ...request, onProgress })).rejects.toMatchObject({ code: 'IO_FAILED' })
    await expectNothingLeft()
  })

  it('when there is no snapshot', async () => {
    const snapshotPath = join(folder, 'missing.db')
    await expect(writeArchive({ ...request, snapshotPath })).rejects.toMatchObject({ code: 'IO_FAILED' })
    await expectNothingLeft()
  })

  it('when its folder is missing', async () => {
    const archivePath = join(folder, 'missing', 'archive.partial')
    await expect(writeArchive({ ...request, archivePath })).rejects.toMatchObject({
      code: 'STORE_NOT_WRITABLE',
    })
    await expectNothingLeft()
  })
})

describe('a file that is there already', () => {
  it('is not touched by packing', async () => {
    await writeFile(request.archivePath, 'precious')
    await expect(writeArchive(request)).rejects.toMatchObject({ code: 'IO_FAILED' })
    expect(await readFile(request.archivePath, 'utf8')).toBe('precious')
  })

  it('is not touched by unpacking', async () => {
    const { archivePath } = await packBytes(folder, randomBytes(4096))
    const destination = join(folder, 'precious.db')
    await writeFile(destination, 'precious')
    const unpacking = unpackArchive({ archivePath, destination, maxSizeBytes: 2 ** 30, signal: NEVER })
    await expect(unpacking).rejects.toMatchObject({ code: 'IO_FAILED' })
    expect(await readFile(destination, 'utf8')).toBe('precious')
  })
})

describe('unpacking that is cancelled midway leaves no file', () => {
  it.each(['an archive of ours', 'a plain gzip file'])('of %s', async (kind) => {
    await writeArchive(request)
    if (kind === 'a plain gzip file') await writeFile(request.archivePath, gzipSync(randomBytes(20_000_000)))
    const stop = new AbortController()
    const unpacking = unpackArchive({
      archivePath: request.archivePath,
      destination: join(folder, 'restored.db'),
      maxSizeBytes: 2 ** 30,
      signal: stop.signal,
      onProgress: (done) => {
        if (done > 3_000_000) stop.abort()
      },
    })
    await expect(unpacking).rejects.toMatchObject({ code: 'CANCELLED' })
    expect(await readdir(folder)).toEqual(['archive.partial', 'snapshot.db'])
  })

  it('and so does looking at its seal', async () => {
    await writeArchive(request)
    await expect(isSealIntact(request.archivePath, AbortSignal.abort())).rejects.toMatchObject({
      code: 'CANCELLED',
    })
  })
})

describe('what is no file', () => {
  it('is not found when it is missing', async () => {
    const path = join(folder, 'missing.db.gz')
    await expect(readArchiveFormat(path)).rejects.toMatchObject({ code: 'ARCHIVE_NOT_FOUND' })
    await expect(isSealIntact(path, NEVER)).rejects.toMatchObject({ code: 'ARCHIVE_NOT_FOUND' })
  })

  it('is no archive when it is a folder', async () => {
    await expect(readArchiveFormat(folder)).rejects.toMatchObject({ code: 'ARCHIVE_NOT_GZIP' })
  })
})

async function readBack(archive: WrittenFile, member: Buffer): Promise<void> {
  await using packer = new BlockPacker(0, { codec: 'gzip', level: 6 })
  const slot = new BlockSlot()
  slot.member.set(member)
  await readBackBlock(archive, packer, slot, { index: 3, offsetBytes: 0, sizeBytes: member.length })
}

describe('reading back behind the writer', () => {
  it('refuses a disk that gives back something else, whatever byte it is', async () => {
    const bytes = encodeGzipBlock(randomBytes(600), 6)
    const path = join(folder, 'lying.gz')
    await writeFile(path, bytes)
    await using file = await open(path, 'r+')
    const proof = (): Promise<void> => readBack({ path, file }, bytes)
    await expect(proof()).resolves.toBeUndefined()
    for (const [at, byte] of bytes.entries()) {
      await file.write(Buffer.from([byte ^ 4]), 0, 1, at)
      await expect(proof()).rejects.toMatchObject({ code: 'ARCHIVE_DAMAGED' })
      await file.write(Buffer.from([byte]), 0, 1, at)
    }
  })

  it('refuses a member that was packed wrongly, though the disk gives it back', async () => {
    const bytes = encodeGzipBlock(randomBytes(600), 6)
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 8) ^ 1, bytes.length - 8)
    const path = join(folder, 'wrong.gz')
    await writeFile(path, bytes)
    await using file = await open(path)
    await expect(readBack({ path, file }, bytes)).rejects.toMatchObject({
      code: 'ARCHIVE_DAMAGED',
      message: expect.stringContaining('block 3, which begins at byte 0, has another CRC-32'),
    })
  })

  it('refuses an end that is missing, or that more follows', async () => {
    const path = join(folder, 'end.gz')
    await writeFile(path, 'blocks, end')
    await using file = await open(path)
    await expect(readBackTail({ path, file }, 8, Buffer.from('end'))).resolves.toBeUndefined()
    await expect(readBackTail({ path, file }, 8, Buffer.from('end!'))).rejects.toThrow('byte 8')
    await expect(readBackTail({ path, file }, 8, Buffer.from('en'))).rejects.toThrow('byte 8')
  })
})
