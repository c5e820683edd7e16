import { mkdir, mkdtemp, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { renderArchiveName } from '../../../../src/domain/archive/name.ts'
import { DirectoryStore } from '../../../../src/stores/directory/store.ts'
import { standingClock } from '../../../support/catalog/clock.ts'
import { catalogEntry } from '../../../support/catalog/entry.ts'
import { stageArchive } from '../../../support/catalog/staged.ts'

const { signal } = new AbortController()
const NAME = 'backup_app_2026-11-23_01-04-05-000.db.gz'

let folder: string
let root: string
let store: DirectoryStore
const clock = standingClock()

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'directory-store-'))
  root = join(folder, 'store')
  store = new DirectoryStore(root, clock)
})
afterEach(() => rm(folder, { recursive: true }))

async function put(path: string, content = 'x'): Promise<string> {
  const full = join(folder, path)
  await mkdir(join(full, '..'), { recursive: true })
  await writeFile(full, content)
  return full
}

async function listIds(): Promise<readonly string[]> {
  return (await store.list()).map(({ id }) => id)
}

describe('a directory store', () => {
  it('puts archives into a folder of their kind, under a name that says all', async () => {
    const automatic = await store.publish(await stageArchive(store), signal)
    const manual = await store.publish(await stageArchive(store, { kind: 'manual', label: 'v1' }), signal)
    expect([automatic.id, manual.id]).toEqual([
      `automatic/${NAME}`,
      'manual/backup_app_2026-11-23_01-04-05-001_v1.db.gz',
    ])
    expect(await readdir(root)).toEqual(['automatic', 'manual', 'temp'])
    expect(await readdir(join(root, 'automatic'))).toEqual([NAME])
  })

  it('is not made by being read', async () => {
    expect(await store.list()).toEqual([])
    expect(await readdir(folder)).toEqual([])
  })

  it('takes a plain folder of archives, with the times of their files where the names say none', async () => {
    const path = await put('store/before-upgrade.db.gz')
    await utimes(path, 1_000_000, 1_000_000)
    await put('store/backup_2025-08-05_15-30-00.db.gz')
    expect(await store.list()).toEqual([
      catalogEntry({
        name: 'backup_2025-08-05_15-30-00.db.gz',
        database: null,
        kind: 'manual',
        createdAt: new Date('2025-08-05T15:30:00Z'),
        sizeBytes: 1,
      }),
      catalogEntry({
        name: 'before-upgrade.db.gz',
        database: null,
        kind: 'manual',
        createdAt: new Date(1_000_000_000),
        sizeBytes: 1,
      }),
    ])
  })

  it('never replaces an archive whose name it would take', async () => {
    await put(`store/automatic/${NAME}`, 'the first')
    const entry = await store.publish(await stageArchive(store), signal)
    expect(entry.id).toBe('automatic/backup_app_2026-11-23_01-04-05-001.db.gz')
    expect(await listIds()).toHaveLength(2)
  })

  it('goes on in order though the clock was set back', async () => {
    const first = await store.publish(await stageArchive(store), signal)
    clock.set(new Date('2026-11-22T00:00:00Z'))
    const second = await store.publish(await stageArchive(store), signal)
    clock.set(new Date('2026-11-23T01:04:05Z'))
    expect(await store.list()).toEqual([second, first])
  })

  it('leaves no pin behind when a pinned archive is removed', async () => {
    const entry = await store.publish(await stageArchive(store), signal)
    await store.setPinned(entry, true)
    expect(await readdir(join(root, 'automatic'))).toEqual([NAME, `${NAME}.pin`])
    await store.remove(entry)
    expect(await readdir(join(root, 'automatic'))).toEqual([])
  })

  it('does not list what only looks like an archive', async () => {
    await put(`store/automatic/${NAME}.partial`)
    await put('store/automatic/.db.gz')
    await put('store/automatic/notes.txt')
    await put(`store/temp/run-1/${NAME}`)
    await put(`store/elsewhere/${NAME}`)
    await mkdir(join(root, 'automatic', 'folder.db.gz'))
    expect(await listIds()).toEqual([])
  })

  it('lists 1,000 archives by their names alone', async () => {
    await mkdir(join(root, 'automatic'), { recursive: true })
    for (let index = 0; index < 1_000; index += 1) {
      const createdAt = new Date(Date.UTC(2026, 0, 1) + index * 60_000)
      const path = join(root, 'automatic', renderArchiveName({ database: 'app', createdAt, label: null }))
      await writeFile(path, 'x', { mode: 0 })
    }
    const list = await store.list()
    expect(list).toHaveLength(1_000)
    expect(list.every(({ sizeBytes }) => sizeBytes === 1)).toBe(true)
  })
})

describe('nothing outside the store is reached', () => {
  it.each([
    '../outside.db.gz',
    'automatic/../../outside.db.gz',
    '/outside.db.gz',
    'automatic/sub/x.db.gz',
    'temp/x.db.gz',
    'automatic\\x.db.gz',
    '..\\outside.db.gz',
    'C:outside.db.gz',
    'C:\\outside.db.gz',
    'x\0.db.gz',
    'outside.db',
    '..',
    '',
  ])('by the id %j', async (id) => {
    await put('outside.db.gz')
    const entry = catalogEntry({ id })
    const refused = expect.objectContaining({ code: 'INPUT_INVALID' })
    await expect(store.fetch(entry, folder, signal)).rejects.toEqual(refused)
    await expect(store.remove(entry)).rejects.toEqual(refused)
    await expect(store.setPinned(entry, true)).rejects.toEqual(refused)
    expect(await readdir(folder)).toContain('outside.db.gz')
  })

  it.each([{ label: '../x' }, { label: 'a_b' }, { database: '../x' }, { database: '.x' }])(
    'by publishing under %j',
    async (fields) => {
      await expect(store.publish(await stageArchive(store, fields), signal)).rejects.toMatchObject({
        code: 'INPUT_INVALID',
      })
      expect(await listIds()).toEqual([])
    },
  )

  it('through a link in place of an archive', async () => {
    const outside = await put('outside.db.gz', 'secret')
    await mkdir(join(root, 'automatic'), { recursive: true })
    await symlink(outside, join(root, 'automatic', NAME))
    expect(await listIds()).toEqual([])
    const entry = catalogEntry({ id: `automatic/${NAME}` })
    await expect(store.fetch(entry, folder, signal)).rejects.toMatchObject({ code: 'ARCHIVE_NOT_FOUND' })
    await store.remove(entry)
    expect(await readdir(folder)).toContain('outside.db.gz')
  })

  it('through a link in place of a folder, which is refused instead of being passed over', async () => {
    await put(`elsewhere/${NAME}`)
    await mkdir(root)
    await symlink(join(folder, 'elsewhere'), join(root, 'automatic'))
    const entry = catalogEntry({ id: `automatic/${NAME}` })
    const refused = { code: 'STORE_UNREACHABLE', message: expect.stringContaining('symbolic link') }
    await expect(store.list()).rejects.toMatchObject(refused)
    await expect(store.publish(await stageArchive(store), signal)).rejects.toMatchObject(refused)
    await expect(store.fetch(entry, folder, signal)).rejects.toMatchObject(refused)
    await expect(store.remove(entry)).rejects.toMatchObject(refused)
    expect(await readdir(join(folder, 'elsewhere'))).toEqual([NAME])
  })

  it('but the store itself may be reached through a link', async () => {
    await put(`elsewhere/automatic/${NAME}`)
    await symlink(join(folder, 'elsewhere'), root)
    expect(await listIds()).toEqual([`automatic/${NAME}`])
  })
})

describe('a directory store that cannot be used', () => {
  it('says so when it is a file', async () => {
    await put('store')
    await expect(store.list()).rejects.toMatchObject({
      code: 'STORE_UNREACHABLE',
      context: { errno: 'ENOTDIR' },
    })
    await expect(store.openScratch()).rejects.toMatchObject({ name: 'BackupError', kind: 'store' })
  })

  it('says so when every name is taken', async () => {
    const names = Array.from({ length: 1_000 }, (_, index) =>
      renderArchiveName({ database: 'app', createdAt: new Date(clock.now().getTime() + index), label: null }),
    )
    await mkdir(join(root, 'automatic'), { recursive: true })
    for (const name of names) await writeFile(join(root, 'automatic', name), 'x')
    await expect(store.publish(await stageArchive(store), signal)).rejects.toMatchObject({
      code: 'STORE_NAME_TAKEN',
    })
    expect(await listIds()).toHaveLength(1_000)
  })

  it('publishes nothing when the staged archive is gone', async () => {
    const staged = await stageArchive(store)
    await rm(staged.path)
    await expect(store.publish(staged, signal)).rejects.toMatchObject({
      code: 'STORE_UPLOAD_FAILED',
      message: expect.stringContaining('is gone'),
    })
  })
})
