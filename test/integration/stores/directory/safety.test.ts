import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { renderSafetyCopyName } from '../../../../src/domain/restore/safety-copy-name.ts'
import { DirectoryStore } from '../../../../src/stores/directory/store.ts'
import { standingClock } from '../../../support/catalog/clock.ts'

const { signal } = new AbortController()
const clock = standingClock()
const name = renderSafetyCopyName('app.db', clock.now())

let folder: string
let target: string
let store: DirectoryStore

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'directory-safety-'))
  target = join(folder, 'app.db')
  store = new DirectoryStore(join(folder, 'store'), clock)
  await writeFile(join(folder, name), 'the old content')
})
afterEach(() => rm(folder, { recursive: true }))

describe('a safety copy', () => {
  it('is listed with the archives of its database, and is no backup', async () => {
    await store.recordSafetyCopy({ target, name })
    expect(await store.list({ database: 'app' })).toEqual([
      {
        id: expect.stringMatching(/^safety\/.*\.json$/),
        name,
        database: 'app',
        label: null,
        kind: 'safety',
        createdAt: clock.now(),
        sizeBytes: 'the old content'.length,
        pinned: false,
        expiresAt: null,
        expired: false,
        storedDigest: null,
      },
    ])
  })

  it('is given where it lies', async () => {
    await store.recordSafetyCopy({ target, name })
    const [entry] = await store.list()
    const { path } = await store.fetch(entry!, folder, signal)
    expect(await readFile(path, 'utf8')).toBe('the old content')
  })

  it('is recorded twice without an error, and listed once', async () => {
    await store.recordSafetyCopy({ target, name })
    await store.recordSafetyCopy({ target, name })
    expect(await store.list()).toHaveLength(1)
    expect(await readdir(join(folder, 'store', 'safety'))).toHaveLength(1)
  })

  it('is pinned and unpinned', async () => {
    await store.recordSafetyCopy({ target, name })
    const [entry] = await store.list()
    await store.setPinned(entry!, true)
    expect(await store.list()).toEqual([{ ...entry, pinned: true }])
    await store.setPinned(entry!, false)
    expect(await store.list()).toEqual([entry])
  })

  it('is removed with its sidecars, its record and its pin, and leaves the target alone', async () => {
    await writeFile(target, 'the new content')
    for (const ending of ['-wal', '-shm', '-journal']) await writeFile(join(folder, name + ending), '')
    await store.recordSafetyCopy({ target, name })
    const [entry] = await store.list()
    await store.setPinned(entry!, true)
    await store.remove(entry!)
    await store.remove(entry!)
    expect(await readdir(folder)).toEqual(['app.db', 'store'])
    expect(await readdir(join(folder, 'store', 'safety'))).toEqual([])
  })

  it('is no longer listed when somebody took it away', async () => {
    await store.recordSafetyCopy({ target, name })
    const [entry] = await store.list()
    await rm(join(folder, name))
    expect(await store.list()).toEqual([])
    await expect(store.fetch(entry!, folder, signal)).rejects.toMatchObject({ code: 'ARCHIVE_NOT_FOUND' })
    await expect(store.setPinned(entry!, true)).rejects.toMatchObject({ code: 'ARCHIVE_NOT_FOUND' })
  })

  it.each([
    ['of another target', 'other.db.before-restore-2026-11-23_01-04-05-000'],
    ['in another folder', '../app.db.before-restore-2026-11-23_01-04-05-000'],
    ['that is none', 'app.db'],
  ])('%s is not recorded', async (_, wrong) => {
    await expect(store.recordSafetyCopy({ target, name: wrong })).rejects.toMatchObject({
      code: 'INVARIANT_BROKEN',
    })
    expect(await store.list()).toEqual([])
  })
})

describe('a record that somebody made up', () => {
  const victim = () => join(folder, 'victim.db')

  it.each<[string, () => string]>([
    ['no JSON', () => '{'],
    ['no record', () => '[]'],
    ['a file that is no safety copy', () => JSON.stringify({ target: victim(), name: 'victim.db' })],
    ['a path', () => JSON.stringify({ target: join(folder, 'store', 'x'), name: '../victim.db' })],
    ['a relative target', () => JSON.stringify({ target: relative(process.cwd(), target), name })],
  ])('with %s leads nowhere, and removes nothing but itself', async (_, record) => {
    await writeFile(victim(), 'precious')
    await store.recordSafetyCopy({ target, name })
    const [entry] = await store.list()
    await writeFile(join(folder, 'store', entry!.id), record())
    expect(await store.list()).toEqual([])
    await store.remove(entry!)
    expect(existsSync(victim())).toBe(true)
    expect(existsSync(join(folder, name))).toBe(true)
  })
})
