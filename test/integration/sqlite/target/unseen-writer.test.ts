import { mkdirSync, readFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { useEngine } from '../../../support/database/engine.ts'
import { useScratch } from '../../../support/database/scratch.ts'
import { DatabaseUser } from '../../../support/database/user.ts'
import { buildVersion, fingerprintOf, readVersion } from '../../../support/database/versions.ts'

describe.runIf(process.platform === 'linux')('a target whose writer holds no lock that SQLite sees', () => {
  const scratch = useScratch()
  const engine = useEngine()
  const target = (): string => scratch('app.db')
  const journal = (): string => scratch('app.db-journal')

  const RESTORES: Readonly<Record<string, () => Promise<unknown>>> = {
    swap: () => {
      const staged = scratch('staged.db')
      const names = { safetyCopy: scratch('app.db.before'), takenBack: scratch('app.db.taken-back') }
      const request = { target: target(), staged, ...names, fingerprint: fingerprintOf(staged) }
      return engine().swap({ ...request, busyTimeoutMs: 100 })
    },
    'a write in place': async () => {
      await engine().hold({ target: target(), staged: scratch('staged.db'), busyTimeoutMs: 100 })
      await engine().writeHeld(target(), target())
    },
  }

  /** An unfinished transaction that is in the file already. */
  async function leaveHalf(): Promise<void> {
    buildVersion(target(), 'old')
    buildVersion(scratch('staged.db'), 'new')
    await using user = new DatabaseUser(target())
    await user.exec("PRAGMA cache_size = 1; BEGIN; UPDATE version SET name = 'half'")
    await user.kill()
  }

  it.each(Object.keys(RESTORES))('is not rolled back while its journal is open (%s)', async (way) => {
    await leaveHalf()
    const before = [target(), journal()].map((path) => readFileSync(path).toString('hex'))
    {
      await using _ = await open(journal())
      await expect(RESTORES[way]?.()).rejects.toMatchObject({
        code: 'TARGET_IN_USE',
        message: expect.stringContaining(String(process.pid)),
      })
      expect(await engine().probe(target(), 100, 'finish')).toMatchObject({
        state: 'locked',
        openedBy: [process.pid],
      })
      expect([target(), journal()].map((path) => readFileSync(path).toString('hex'))).toEqual(before)
    }
    await RESTORES[way]?.()
    expect(readVersion(target())).toBe('new')
  })

  it.each(Object.keys(RESTORES))(
    'is refused while the folder is there that is its lock (%s)',
    async (way) => {
      buildVersion(target(), 'old')
      buildVersion(scratch('staged.db'), 'new')
      mkdirSync(scratch('app.db.lock'))
      await expect(RESTORES[way]?.()).rejects.toMatchObject({ code: 'TARGET_IN_USE' })
      expect(readVersion(target())).toBe('old')
    },
  )
})
