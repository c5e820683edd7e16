import { copyFileSync, existsSync, statSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { holdTarget } from '../../../../src/sqlite/in-place/hold-target.ts'
import { swap } from '../../../../src/sqlite/target/swap.ts'
import { watchSyncs } from '../../../support/database/file-handles.ts'
import { useScratch } from '../../../support/database/scratch.ts'
import { DatabaseUser } from '../../../support/database/user.ts'
import { buildVersion, fingerprintOf, readVersion } from '../../../support/database/versions.ts'

describe.runIf(process.platform === 'linux')('the order in which a restore reaches the disk', () => {
  const scratch = useScratch()
  const target = (): string => scratch('app.db')
  const safetyCopy = (): string => scratch('before.db')

  function swapStaged(): Promise<unknown> {
    const staged = buildVersion(scratch('staged.db'), 'new')
    const names = { safetyCopy: safetyCopy(), takenBack: scratch('taken-back.db') }
    return swap({
      target: target(),
      staged,
      fingerprint: fingerprintOf(staged),
      ...names,
      busyTimeoutMs: 100,
    })
  }

  /** Each sync during `work`: of what, and what was at the target and beside it at that moment. */
  async function syncsOf(work: () => Promise<unknown>): Promise<readonly string[]> {
    const before = inodeOf(target())
    const seen: string[] = []
    using _ = await watchSyncs((path) => {
      const now = inodeOf(target())
      const content = now === null ? 'absent' : now === before ? 'old' : 'new'
      const what = path === scratch() ? 'folder' : basename(path)
      seen.push(`${what} while ${content}${existsSync(safetyCopy()) ? ', old one kept' : ''}`)
    })
    await work()
    return seen
  }

  it.each([
    ['a database', () => buildVersion(target(), 'old')],
    ['a file that SQLite does not open', () => writeFile(target(), Buffer.alloc(8192, 1))],
  ])('over %s: the new file, the name of the old one, and only then the new name', async (_, arrange) => {
    await arrange()
    expect(await syncsOf(swapStaged)).toEqual([
      'staged.db while old',
      'folder while old, old one kept',
      'folder while new, old one kept',
    ])
    expect(readVersion(target())).toBe('new')
  })

  it('where nothing is: the new file, and then its name', async () => {
    expect(await syncsOf(swapStaged)).toEqual(['staged.db while absent', 'folder while new'])
  })

  it('a new name that does not get there is taken back', async () => {
    buildVersion(target(), 'old')
    const before = inodeOf(target())
    using _ = await watchSyncs((path) => {
      if (path === scratch() && inodeOf(target()) !== before) {
        throw Object.assign(new Error('EIO'), { code: 'EIO', syscall: 'fsync' })
      }
    })
    await expect(swapStaged()).rejects.toMatchObject({ code: 'IO_FAILED' })
    expect(readVersion(target())).toBe('old')
    expect(existsSync(safetyCopy())).toBe(false)
  })

  it('in place: the folder, when the journal is gone', async () => {
    buildVersion(target(), 'old')
    const staged = buildVersion(scratch('staged.db'), 'new')
    const seen: string[] = []
    using _ = await watchSyncs((path) => {
      seen.push(`${path === scratch() ? 'folder' : path} while ${readVersion(target())}`)
    })
    await (await holdTarget({ staged, target: target(), busyTimeoutMs: 100 })).write(target(), () => {})
    expect(seen).toEqual(['folder while new'])
  })

  it('in place beside others who have a WAL database open: the file itself has the new content', async () => {
    buildVersion(target(), 'old', 'PRAGMA journal_mode = wal')
    const staged = buildVersion(scratch('staged.db'), 'new', 'PRAGMA journal_mode = wal')
    await using user = new DatabaseUser(target())
    await user.exec('SELECT 1 FROM version')
    await (await holdTarget({ staged, target: target(), busyTimeoutMs: 1_000 })).write(target(), () => {})
    copyFileSync(target(), scratch('without-log.db'))
    expect(readVersion(scratch('without-log.db'))).toBe('new')
  })
})

function inodeOf(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.ino ?? null
}
