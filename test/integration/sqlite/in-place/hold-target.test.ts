import { readdir, readFile, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { bringToDisk } from '../../../../src/sqlite/in-place/bring-to-disk.ts'
import { useEngine } from '../../../support/database/engine.ts'
import { useScratch } from '../../../support/database/scratch.ts'
import { DatabaseUser } from '../../../support/database/user.ts'
import { buildVersion, readVersion } from '../../../support/database/versions.ts'

const MODES = ['wal', 'delete']

describe('copying into a live target', () => {
  const scratch = useScratch()
  const engine = useEngine()
  const target = (): string => scratch('app.db')
  const staged = (): string => scratch('staged.db')
  const copyInto = async (busyTimeoutMs = 150, path = target()): Promise<void> => {
    await engine().hold({ target: path, staged: staged(), busyTimeoutMs })
    await engine().writeHeld(path, path)
  }

  it.each(MODES.flatMap((old) => MODES.map((next) => [old, next] as const)))(
    'is seen by those who have it open (%s by %s)',
    async (old, next) => {
      buildVersion(target(), 'old', `PRAGMA journal_mode = ${old}`)
      buildVersion(staged(), 'new', `PRAGMA journal_mode = ${next}`)
      await using user = new DatabaseUser(target())
      expect(await user.get('SELECT name FROM version')).toBe('old')

      await copyInto()

      expect(await user.get('SELECT name FROM version')).toBe('new')
      await user.exec("UPDATE version SET name = 'newer'")
      await user.kill()
      expect(readVersion(target())).toBe('newer')
      expect(readVersion(staged())).toBe('new')
    },
  )

  it.each([
    ['wal', "BEGIN; UPDATE version SET name = 'busy'"],
    ['delete', "BEGIN; UPDATE version SET name = 'busy'"],
    ['delete', 'BEGIN; SELECT 1 FROM version'],
    ['delete', 'BEGIN EXCLUSIVE'],
  ])('says that the target is in use instead of doing nothing (%s: %s)', async (mode, sql) => {
    buildVersion(target(), 'old', `PRAGMA journal_mode = ${mode}`)
    buildVersion(staged(), 'new')
    await using user = new DatabaseUser(target())
    await user.exec(sql)
    if (sql.includes('SELECT')) await user.get('SELECT 1 FROM version')

    await expect(copyInto()).rejects.toMatchObject({ code: 'TARGET_IN_USE' })

    await user.kill()
    expect(readVersion(target())).toBe('old')
  })

  it('does not take a lock after the write for a target that was not written', async () => {
    buildVersion(target(), 'new')
    await using user = new DatabaseUser(target())
    await user.exec('BEGIN EXCLUSIVE')
    await bringToDisk(target(), 0)
  })

  it('never says of damage after the write that nothing was written', async () => {
    await writeFile(target(), 'SQLite format 3\0 and nothing more'.padEnd(4096, '.'))
    await expect(bringToDisk(target(), 0)).rejects.toMatchObject({ code: 'IO_FAILED' })
  })

  it('waits for a writer that ends in time', async () => {
    buildVersion(target(), 'old')
    buildVersion(staged(), 'new')
    await using user = new DatabaseUser(target())
    await user.exec('BEGIN EXCLUSIVE')
    const copied = copyInto(10_000)
    await user.exec('COMMIT')
    await copied
    expect(readVersion(target())).toBe('new')
  })

  it('changes the page size of a rollback-mode target, and refuses to in WAL mode', async () => {
    buildVersion(target(), 'old')
    buildVersion(staged(), 'new', 'PRAGMA page_size = 1024')
    await copyInto()
    expect(readVersion(target())).toBe('new')

    buildVersion(scratch('wal.db'), 'old', 'PRAGMA journal_mode = wal')
    await expect(copyInto(100, scratch('wal.db'))).rejects.toMatchObject({ code: 'TARGET_UNSUITABLE' })
    expect(readVersion(scratch('wal.db'))).toBe('old')
  })

  it('refuses a target that does not exist or is no database, and leaves it', async () => {
    buildVersion(staged(), 'new')
    await expect(copyInto()).rejects.toMatchObject({ code: 'TARGET_UNSUITABLE' })
    expect(await readdir(scratch())).toEqual(['staged.db'])
    const bytes = Buffer.alloc(8192, 7)
    bytes.write('SQLite format 3\0', 'latin1')
    await writeFile(target(), bytes)
    await expect(copyInto()).rejects.toMatchObject({ code: 'TARGET_UNSUITABLE' })
    expect(await readFile(target())).toEqual(bytes)
  })

  it.each(['wal', 'delete'])(
    'keeps every writer out from its lock to its commit, or until it lets go (%s)',
    async (mode) => {
      buildVersion(target(), 'old', `PRAGMA journal_mode = ${mode}`)
      buildVersion(staged(), 'new')
      await using user = new DatabaseUser(target())
      await user.exec('PRAGMA busy_timeout = 50')
      const write = (): Promise<void> => user.exec("UPDATE version SET name = 'newer'")

      await engine().hold({ target: target(), staged: staged(), busyTimeoutMs: 150 })
      await expect(write()).rejects.toThrow('SQLITE_BUSY')
      if (mode === 'wal') expect(await user.get('SELECT name FROM version')).toBe('old')
      await engine().letGo(target())
      await write()

      await engine().hold({ target: target(), staged: staged(), busyTimeoutMs: 150 })
      await expect(write()).rejects.toThrow('SQLITE_BUSY')
      await engine().writeHeld(target(), target())
      expect(await user.get('SELECT name FROM version')).toBe('new')
      await write()
    },
  )

  it('does not write what is not held any more', async () => {
    buildVersion(target(), 'old')
    await expect(engine().writeHeld(target(), target())).rejects.toMatchObject({
      code: 'TARGET_IN_USE',
      transient: true,
    })
    expect(readVersion(target())).toBe('old')
  })
})
