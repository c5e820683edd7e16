import { link, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { readValue } from '../../../support/database/build.ts'
import { useEngine } from '../../../support/database/engine.ts'
import { useScratch } from '../../../support/database/scratch.ts'
import { DatabaseUser } from '../../../support/database/user.ts'
import { buildVersion } from '../../../support/database/versions.ts'

const MODES = ['wal', 'delete']

const bytesOf = (paths: readonly string[]): Promise<Buffer[]> =>
  Promise.all(paths.map((path) => readFile(path)))

describe('a probe of a target', () => {
  const scratch = useScratch()
  const engine = useEngine()
  const target = (): string => scratch('app.db')
  const build = (mode: string): string => buildVersion(target(), 'old', `PRAGMA journal_mode = ${mode}`)

  it('finds nothing, and names sidecars of a database that is gone', async () => {
    expect(await engine().probe(target(), 100, 'finish')).toEqual({
      state: 'absent',
      path: target(),
      staleSidecars: [],
    })
    await writeFile(`${target()}-wal`, 'stale')
    expect(await engine().probe(target(), 100, 'finish')).toMatchObject({
      staleSidecars: [`${target()}-wal`],
    })
  })

  it.each(MODES)('finds a database free and leaves no trace (%s)', async (mode) => {
    build(mode)
    expect(await engine().probe(target(), 100, 'finish')).toEqual({
      state: 'free',
      path: target(),
      journalMode: mode === 'wal' ? 'wal' : 'rollback',
      pageSizeBytes: 4096,
      sizeBytes: expect.any(Number),
      linkCount: 1,
    })
    expect(await readdir(scratch())).toEqual(['app.db'])
  })

  it.each([
    ['wal', 'SELECT 1 FROM version'],
    ['wal', 'BEGIN; SELECT 1 FROM version'],
    ['delete', 'BEGIN; SELECT 1 FROM version'],
  ])('finds a reader (%s: %s)', async (mode, sql) => {
    build(mode)
    await using user = new DatabaseUser(target())
    await user.exec(sql)
    expect(await engine().probe(target(), 100, 'finish')).toMatchObject({ state: 'open-elsewhere' })
  })

  it.runIf(process.platform === 'linux')('finds an idle user that holds no lock, and who it is', async () => {
    build('delete')
    await using user = new DatabaseUser(target())
    await user.exec('SELECT 1 FROM version')
    expect(await engine().probe(target(), 100, 'finish')).toMatchObject({
      state: 'open-elsewhere',
      openedBy: [user.pid],
    })
  })

  it.each(MODES)('finds a writer that does not end (%s)', async (mode) => {
    build(mode)
    await using user = new DatabaseUser(target())
    await user.exec('BEGIN IMMEDIATE; DELETE FROM version')
    expect(await engine().probe(target(), 100, 'finish')).toMatchObject({ state: 'locked' })
  })

  it('finds a file that is no database, a damaged one, and an empty one', async () => {
    await writeFile(target(), 'not a database, but a text that is longer than the smallest one\n'.repeat(10))
    expect(await engine().probe(target(), 100, 'finish')).toMatchObject({
      state: 'unreadable',
      message: `${target()} is a text file.`,
    })
    const bytes = Buffer.alloc(8192, 0x55)
    bytes.write('SQLite format 3\0', 'latin1')
    await writeFile(target(), bytes)
    expect(await engine().probe(target(), 100, 'finish')).toMatchObject({ state: 'unreadable' })
    await writeFile(target(), '')
    expect(await engine().probe(target(), 100, 'finish')).toMatchObject({ state: 'free', pageSizeBytes: 0 })
  })

  it('follows symlinks, even dangling ones, and counts hard links', async () => {
    await mkdir(scratch('real'))
    await symlink(scratch('real', 'app.db'), target())
    expect(await engine().probe(target(), 100, 'finish')).toMatchObject({
      state: 'absent',
      path: scratch('real', 'app.db'),
    })
    buildVersion(scratch('real', 'app.db'), 'old')
    await link(scratch('real', 'app.db'), scratch('other.db'))
    expect(await engine().probe(target(), 100, 'finish')).toMatchObject({
      path: scratch('real', 'app.db'),
      linkCount: 2,
    })
  })

  it('refuses a folder and a path whose folder does not exist', async () => {
    await mkdir(target())
    await expect(engine().probe(target(), 100, 'finish')).rejects.toMatchObject({ code: 'TARGET_NOT_A_FILE' })
    await expect(engine().probe(scratch('none', 'app.db'), 100, 'finish')).rejects.toMatchObject({
      code: 'TARGET_NOT_WRITABLE',
    })
  })

  it.each([
    ['wal', '-wal'],
    ['delete', '-journal'],
  ])(
    'leaves every byte of what a program that died left unfinished, when told to (%s)',
    async (mode, sidecar) => {
      build(mode)
      await using user = new DatabaseUser(target())
      await user.exec("PRAGMA cache_size = 1; BEGIN; UPDATE version SET name = 'half'")
      if (mode === 'wal') await user.exec('COMMIT')
      await user.kill()
      const before = await bytesOf([target(), target() + sidecar])
      expect(before[1]?.length).toBeGreaterThan(0)
      expect(await engine().probe(target(), 100, 'leave')).toMatchObject({ state: 'free' })
      expect(await bytesOf([target(), target() + sidecar])).toEqual(before)
    },
  )

  it.runIf(process.platform === 'linux')('finds who has it open without asking for a lock', async () => {
    build('wal')
    await using user = new DatabaseUser(target())
    await user.exec("UPDATE version SET name = 'new'")
    expect(await engine().probe(target(), 100, 'leave')).toMatchObject({
      state: 'open-elsewhere',
      openedBy: [user.pid],
    })
  })

  it('rolls back what a program that died left unfinished', async () => {
    build('delete')
    await using user = new DatabaseUser(target())
    await user.exec("PRAGMA cache_size = 1; BEGIN; UPDATE version SET name = 'half'")
    await user.kill()
    expect(await engine().probe(target(), 100, 'finish')).toMatchObject({ state: 'free' })
    expect(readValue(target(), "SELECT count(*) FROM version WHERE name = 'old'")).toBe(400)
  })
})
