import { existsSync } from 'node:fs'
import {
  chmod,
  chown,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Swapped, SwapRequest } from '../../../../src/sqlite/target/request.ts'
import { useEngine } from '../../../support/database/engine.ts'
import { useScratch } from '../../../support/database/scratch.ts'
import { DatabaseUser } from '../../../support/database/user.ts'
import { buildVersion, fingerprintOf, readVersion } from '../../../support/database/versions.ts'

const MODES = ['wal', 'delete']
const SIDECARS = ['-wal', '-shm', '-journal']

describe('a swap', () => {
  const scratch = useScratch()
  const engine = useEngine()
  const target = (): string => scratch('app.db')
  const staged = (): string => scratch('staged.db')
  const safetyCopy = (): string => scratch('app.db.before')
  const takenBack = (): string => scratch('app.db.taken-back')
  const requestFor = (changes: Partial<SwapRequest> = {}): SwapRequest => ({
    target: target(),
    staged: staged(),
    fingerprint: changes.fingerprint ?? fingerprintOf(changes.staged ?? staged()),
    safetyCopy: safetyCopy(),
    takenBack: takenBack(),
    busyTimeoutMs: 150,
    ...changes,
  })
  const swap = (): Promise<Swapped> => engine().swap(requestFor())

  it.each(MODES.flatMap((old) => MODES.map((next) => [old, next] as const)))(
    'replaces a free target and keeps the old file (%s by %s)',
    async (old, next) => {
      buildVersion(target(), 'old', `PRAGMA journal_mode = ${old}`)
      buildVersion(staged(), 'new', `PRAGMA journal_mode = ${next}`)

      expect(await swap()).toEqual({ safetyCopy: safetyCopy(), notes: [] })

      expect(await readdir(scratch())).toEqual(['app.db', 'app.db.before'])
      expect(readVersion(target())).toBe('new')
      expect(readVersion(safetyCopy())).toBe('old')
    },
  )

  it('puts the log of a program that died into the safety copy, not into the new file', async () => {
    buildVersion(target(), 'older', 'PRAGMA journal_mode = wal')
    buildVersion(staged(), 'new')
    await using user = new DatabaseUser(target())
    await user.exec("UPDATE version SET name = 'old'")
    await user.kill()
    expect((await stat(`${target()}-wal`)).size).toBeGreaterThan(0)

    await swap()

    expect(await readdir(scratch())).toEqual(['app.db', 'app.db.before'])
    expect(readVersion(target())).toBe('new')
    expect(readVersion(safetyCopy())).toBe('old')
  })

  it('rolls back into the safety copy what a program that died left unfinished', async () => {
    buildVersion(target(), 'old')
    buildVersion(staged(), 'new')
    await using user = new DatabaseUser(target())
    await user.exec("PRAGMA cache_size = 1; BEGIN; UPDATE version SET name = 'half'")
    await user.kill()

    await swap()

    expect(await readdir(scratch())).toEqual(['app.db', 'app.db.before'])
    expect(readVersion(target())).toBe('new')
    expect(readVersion(safetyCopy())).toBe('old')
  })

  it.each([
    ['wal', 'SELECT 1 FROM version'],
    ['wal', "BEGIN; UPDATE version SET name = 'busy'"],
    ['delete', 'BEGIN; SELECT 1 FROM version'],
    ['delete', "BEGIN; UPDATE version SET name = 'busy'"],
    ...(process.platform === 'linux' ? [['delete', 'SELECT 1 FROM version']] : []),
  ])('is refused while somebody uses the target (%s: %s)', async (mode, sql) => {
    buildVersion(target(), 'old', `PRAGMA journal_mode = ${mode}`)
    buildVersion(staged(), 'new')
    await using user = new DatabaseUser(target())
    await user.exec(sql ?? '')

    await expect(swap()).rejects.toMatchObject({ code: 'TARGET_IN_USE', transient: true })

    expect(await readdir(scratch())).not.toContain('app.db.before')
    await user.kill()
    expect(readVersion(target())).toBe('old')
    expect(readVersion(staged())).toBe('new')
  })

  it.runIf(process.platform === 'linux')(
    'is refused while somebody uses a target that is damaged',
    async () => {
      await writeFile(target(), 'damaged')
      buildVersion(staged(), 'new')
      await using user = new DatabaseUser(target())
      await expect(user.get('SELECT 1')).rejects.toThrow('SQLITE_NOTADB')

      await expect(swap()).rejects.toMatchObject({ code: 'TARGET_IN_USE' })
      expect(await readFile(target(), 'utf8')).toBe('damaged')
    },
  )

  it.each(Array.from({ length: 7 }, (_, i) => SIDECARS.filter((_sidecar, bit) => ((i + 1) >> bit) & 1)))(
    'sets aside what lies beside a target that is gone: %s %s %s',
    async (...sidecars) => {
      buildVersion(staged(), 'new', 'PRAGMA journal_mode = wal')
      for (const sidecar of sidecars) await writeFile(target() + sidecar, `stale ${sidecar}`)

      const swapped = await swap()

      expect(swapped.safetyCopy).toBeNull()
      expect(swapped.notes).toHaveLength(sidecars.length)
      expect(await readdir(scratch())).toEqual(
        ['app.db', ...sidecars.map((sidecar) => `app.db.before${sidecar}`)].toSorted(),
      )
      expect(readVersion(target())).toBe('new')
    },
  )

  it('replaces a file that SQLite does not open, and keeps its sidecars with it', async () => {
    await writeFile(target(), Buffer.alloc(8192, 1))
    await writeFile(`${target()}-wal`, 'log')
    await writeFile(`${target()}-journal`, 'journal')
    buildVersion(staged(), 'new')

    await swap()

    expect(await readdir(scratch())).toEqual([
      'app.db',
      'app.db.before',
      'app.db.before-journal',
      'app.db.before-wal',
    ])
    expect(await readFile(safetyCopy())).toEqual(Buffer.alloc(8192, 1))
    expect(await readFile(`${safetyCopy()}-wal`, 'latin1')).toBe('log')
    expect(readVersion(target())).toBe('new')
  })

  it('replaces an empty target', async () => {
    await writeFile(target(), '')
    buildVersion(staged(), 'new')
    await swap()
    expect(readVersion(target())).toBe('new')
    expect((await stat(safetyCopy())).size).toBe(0)
  })

  it('works beside the real file of a symlink', async () => {
    await mkdir(scratch('real'))
    await symlink(scratch('real', 'app.db'), target())
    buildVersion(scratch('real', 'app.db'), 'old')
    buildVersion(scratch('real', 'staged.db'), 'new')
    const changes = { staged: scratch('real', 'staged.db'), takenBack: scratch('real', 'taken-back') }

    await engine().swap(requestFor({ ...changes, safetyCopy: scratch('real', 'before') }))

    expect((await lstat(target())).isSymbolicLink()).toBe(true)
    expect(await readdir(scratch('real'))).toEqual(['app.db', 'before'])
    expect(readVersion(target())).toBe('new')
  })

  it.skipIf(process.platform === 'win32')('keeps permissions, and the owner where it may', async () => {
    const owner = process.getuid?.() === 0 ? 4321 : process.getuid?.()
    buildVersion(target(), 'old')
    buildVersion(staged(), 'new')
    await chown(target(), owner ?? 0, process.getgid?.() ?? 0)
    await chmod(target(), 0o640)
    await chmod(staged(), 0o600)
    await swap()
    const { mode, uid } = await stat(target())
    expect({ mode: mode & 0o7777, uid }).toEqual({ mode: 0o640, uid: owner })
  })

  it('refuses a safety copy that exists, and a staged file with a part of it in a log', async () => {
    buildVersion(target(), 'old')
    buildVersion(staged(), 'new')
    const fingerprint = fingerprintOf(staged())
    await writeFile(`${staged()}-wal`, 'a part')
    const swapAgain = (): Promise<Swapped> => engine().swap(requestFor({ fingerprint }))
    await expect(swapAgain()).rejects.toMatchObject({ code: 'TARGET_UNSUITABLE' })
    await writeFile(safetyCopy(), 'precious')
    await expect(swapAgain()).rejects.toMatchObject({ code: 'TARGET_EXISTS' })
    expect(await readFile(safetyCopy(), 'latin1')).toBe('precious')
    expect(readVersion(target())).toBe('old')
  })

  it.runIf(existsSync('/dev/shm'))('refuses a staged file that one rename cannot bring there', async () => {
    const elsewhere = await mkdtemp('/dev/shm/savepoint-')
    try {
      buildVersion(target(), 'old')
      const far = buildVersion(join(elsewhere, 'staged.db'), 'new')
      await expect(engine().swap(requestFor({ staged: far }))).rejects.toMatchObject({
        code: 'TARGET_UNSUITABLE',
      })
      expect(await readdir(scratch())).toEqual(['app.db'])
    } finally {
      await rm(elsewhere, { recursive: true })
    }
  })

  it('leaves no safety copy behind when it fails', async () => {
    buildVersion(target(), 'old')
    const fingerprint = fingerprintOf(target())
    await mkdir(staged())
    await expect(engine().swap(requestFor({ fingerprint }))).rejects.toMatchObject({ kind: 'target' })
    expect(await readdir(scratch())).toEqual(['app.db', 'staged.db'])
    expect(readVersion(target())).toBe('old')
  })

  it.runIf(process.platform === 'linux')(
    'does not say that it waited for one who only has it open',
    async () => {
      buildVersion(target(), 'old')
      buildVersion(staged(), 'new')
      await using user = new DatabaseUser(target())
      await user.get('SELECT name FROM version')
      await expect(swap()).rejects.toMatchObject({
        message: expect.stringMatching(/is in use by process \d+\.$/),
      })
    },
  )
})
