import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cancelled } from '../../../../src/domain/outcome/errors.ts'
import { digestArchive, extractArchive } from '../../../../src/stores/zip/archive.ts'
import { buildArtifactZip, buildZip, type ZipEntryFields } from '../../../support/archive/zip-builder.ts'

const guide: ZipEntryFields = { name: 'RECOVERY.md', content: '# Guide' }
const archive: ZipEntryFields = { name: 'app.db.gz', content: 'the archive' }
const { signal } = new AbortController()
const MIB = 1_048_576

describe('the zip of an artifact', () => {
  let folder: string
  let destination: string

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zip-archive-'))
    destination = join(folder, 'archive.db.gz')
  })
  afterEach(() => rm(folder, { recursive: true }))

  const claim = async (bytes: Buffer) => {
    const path = join(folder, 'artifact.zip')
    await writeFile(path, bytes)
    return { path, subject: 'backup_app', archiveNames: ['app.db.gz'], sizeBytes: bytes.length }
  }
  const expectRefused = async (bytes: Buffer, message: string, code = 'ARCHIVE_DAMAGED') => {
    const refusal = { code, message: expect.stringContaining(message) }
    await expect(extractArchive(await claim(bytes), destination, signal)).rejects.toMatchObject(refusal)
    await expect(digestArchive(await claim(bytes), signal)).rejects.toMatchObject(refusal)
    expect(existsSync(destination)).toBe(false)
  }

  it.each([8, 0])(
    'gives the archive in it, whatever the order of its entries (method %i)',
    async (method) => {
      for (const entries of [
        [archive, guide],
        [guide, archive],
      ]) {
        const zip = await claim(buildZip(entries.map((entry) => ({ ...entry, method }))))
        await extractArchive(zip, destination, signal)
        expect(await readFile(destination, 'utf8')).toBe('the archive')
        await rm(destination)
        expect(await digestArchive(zip, signal)).toMatchObject({ sizeBytes: 11 })
      }
    },
  )

  it('is taken from a system without modes', async () => {
    await extractArchive(await claim(buildZip([{ ...archive, mode: 0 }, guide])), destination, signal)
    expect(existsSync(destination)).toBe(true)
  })

  describe('is refused when it has', () => {
    it.each<[string, readonly ZipEntryFields[], string]>([
      ['two archives', [archive, { ...archive, name: 'other.db.gz' }], '"other.db.gz"'],
      ['a third file', [archive, guide, { name: 'x' }], '3 entries'],
      ['only the archive', [archive], '1 entries'],
      ['nothing', [], '0 entries'],
      ['the archive twice', [archive, archive], '"app.db.gz", "app.db.gz"'],
      ['another archive', [{ ...archive, name: 'shop.db.gz' }, guide], '"shop.db.gz"'],
      ['a path upwards', [{ ...archive, name: '../app.db.gz' }, guide], '../app.db.gz'],
      ['an absolute path', [{ ...archive, name: '/app.db.gz' }, guide], '/app.db.gz'],
      ['a path of Windows', [{ ...archive, name: '..\\app.db.gz' }, guide], 'app.db.gz'],
      ['a folder', [{ ...archive, name: 'x/app.db.gz' }, guide], '"x/app.db.gz"'],
      ['a link as the archive', [{ ...archive, mode: 0o120777 }, guide], 'is a link or no file'],
      ['a link as the guide', [archive, { ...guide, mode: 0o120777 }], 'is a link or no file'],
      ['a device', [{ ...archive, mode: 0o060666 }, guide], 'is a link or no file'],
      ['an encrypted archive', [{ ...archive, encrypted: true }, guide], 'is encrypted'],
      ['an encrypted guide', [archive, { ...guide, encrypted: true }], 'is encrypted'],
      ['a rare compression', [{ ...archive, method: 12 }, guide], 'method 12'],
      ['more bytes than it says', [{ ...archive, claimedSizeBytes: 5 }, guide], 'too many bytes'],
      ['fewer bytes than it says', [{ ...archive, claimedSizeBytes: 50 }, guide], 'not enough bytes'],
    ])('%s', async (_, entries, message) => {
      await expectRefused(buildZip(entries), message)
    })
  })

  it('is refused when it would become far larger than an archive can, before inflating it', async () => {
    const bomb = buildZip([{ ...archive, content: Buffer.alloc(65 * MIB) }, guide])
    await expectRefused(bomb, `would become ${65 * MIB} bytes`, 'ARCHIVE_TOO_LARGE')
    const inGuide = buildZip([archive, { ...guide, content: Buffer.alloc(65 * MIB) }])
    await expectRefused(inGuide, `would become ${65 * MIB} bytes`, 'ARCHIVE_TOO_LARGE')
    const lie = buildZip([{ ...archive, claimedSizeBytes: 2 ** 31 }, guide])
    await expectRefused(lie, `would become ${2 ** 31} bytes`, 'ARCHIVE_TOO_LARGE')
  })

  it('may shrink an archive of empty pages a lot', async () => {
    await extractArchive(await claim(buildArtifactZip('app', Buffer.alloc(10 * MIB))), destination, signal)
    expect((await readFile(destination)).length).toBe(10 * MIB)
  })

  it('is refused when it is no zip, and when it is cut off', async () => {
    const whole = buildArtifactZip('app', 'the archive')
    await expectRefused(Buffer.from('not a zip'), 'End of central directory')
    await expectRefused(whole.subarray(0, whole.length - 30), '')
    await expectRefused(Buffer.alloc(0), '')
  })

  it('is refused when its compressed bytes are damaged', async () => {
    const bytes = buildArtifactZip('app', 'the archive '.repeat(100))
    bytes.fill(0xff, 45, 60)
    await expectRefused(bytes, '')
  })

  it('is refused when a stored byte is not the one that was put in', async () => {
    const bytes = buildZip([
      { name: 'app.db.gz', content: 'the archive', method: 0 },
      { name: 'RECOVERY.md', content: '# Guide' },
    ])
    bytes.writeUInt8(bytes.readUInt8(45) ^ 1, 45)
    await expectRefused(bytes, 'CRC-32')
  })

  it('never replaces a file', async () => {
    await writeFile(destination, 'mine')
    const zip = await claim(buildArtifactZip('app', 'the archive'))
    await expect(extractArchive(zip, destination, signal)).rejects.toMatchObject({ code: 'IO_FAILED' })
    expect(await readFile(destination, 'utf8')).toBe('mine')
  })

  it('leaves nothing behind when it is cancelled', async () => {
    const zip = await claim(buildArtifactZip('app', 'the archive'))
    const aborted = AbortSignal.abort(cancelled('SIGINT'))
    await expect(extractArchive(zip, destination, aborted)).rejects.toMatchObject({ code: 'CANCELLED' })
    expect(existsSync(destination)).toBe(false)
  })
})
