import { closeSync, existsSync, openSync, readdirSync, statSync, writeSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { FindOpeners } from '../../../../src/sqlite/connection/open-files.ts'
import { swap } from '../../../../src/sqlite/target/swap.ts'
import { watchSyncs } from '../../../support/database/file-handles.ts'
import { useScratch } from '../../../support/database/scratch.ts'
import { DatabaseUser } from '../../../support/database/user.ts'
import { buildVersion, fingerprintOf, readAll, readVersion } from '../../../support/database/versions.ts'

const LATE = "INSERT INTO version VALUES ('late', 'row')"
const MODES = ['wal', 'delete']

/** Another machine or container, of whose processes the system says nothing. */
const seeNobody: FindOpeners = async () => []

describe.runIf(process.platform === 'linux')('while a target is swapped', () => {
  const scratch = useScratch()
  const target = (): string => scratch('app.db')
  const safetyCopy = (): string => scratch('app.db.before')
  const takenBack = (): string => scratch('app.db.taken-back')

  function arrange(mode: string): void {
    buildVersion(target(), 'old', `PRAGMA journal_mode = ${mode}`)
    buildVersion(scratch('staged.db'), 'new', `PRAGMA journal_mode = ${mode}`)
  }

  /** Swaps; `come` is called when the old file is kept, and again when the new one has its name. */
  async function swapWith(
    come: (when: 'before the rename' | 'after the rename') => void | Promise<void>,
    find?: FindOpeners,
  ): Promise<unknown> {
    const inode = statSync(target()).ino
    using _ = await watchSyncs(async (path) => {
      if (path !== scratch() || !existsSync(safetyCopy())) return
      await come(statSync(target()).ino === inode ? 'before the rename' : 'after the rename')
    })
    const staged = scratch('staged.db')
    const names = { staged, target: target(), safetyCopy: safetyCopy(), takenBack: takenBack() }
    const request = { ...names, fingerprint: fingerprintOf(staged), busyTimeoutMs: 1_000 }
    return await swap(request, find).catch((error: { code: string }) => error.code)
  }

  it.each(MODES)(
    'one who opened it before the rename keeps it, and the swap is refused (%s)',
    async (mode) => {
      arrange(mode)
      await using users = new AsyncDisposableStack()
      const late = Promise.withResolvers<void>()
      const outcome = await swapWith(async (when) => {
        if (when === 'after the rename') return
        const user = users.use(new DatabaseUser(target()))
        await user.exec('')
        user.exec(LATE).then(late.resolve, late.reject)
      })
      expect(outcome).toBe('TARGET_IN_USE')
      await late.promise
      await users.disposeAsync()
      expect(readAll(target())).toEqual({ integrity: 'ok', mode, rows: { late: 1, old: 400 } })
      expect(readVersion(scratch('staged.db'))).toBe('new')
      expect(readdirSync(scratch()).filter((name) => !name.startsWith('app.db-'))).toEqual([
        'app.db',
        'staged.db',
      ])
    },
  )

  it.each(MODES)('one whom nobody can see cannot write into the old file (%s)', async (mode) => {
    arrange(mode)
    await using users = new AsyncDisposableStack()
    const late = Promise.withResolvers<unknown>()
    const outcome = await swapWith(async (when) => {
      if (when === 'after the rename') return
      const user = users.use(new DatabaseUser(target()))
      await user.exec('')
      user.exec(LATE).then(late.resolve, late.resolve)
    }, seeNobody)
    expect(outcome).toMatchObject({ safetyCopy: safetyCopy(), notes: [] })
    expect(String(await late.promise)).toContain('SQLITE_READONLY_DBMOVED')
    expect(readAll(target())).toEqual({ integrity: 'ok', mode, rows: { new: 400 } })
    expect(readAll(safetyCopy())).toEqual({ integrity: 'ok', mode: 'delete', rows: { old: 400 } })
  })

  it.each(MODES)('what such a one commits with a journal in memory is told by name (%s)', async (mode) => {
    arrange(mode)
    await using users = new AsyncDisposableStack()
    const late = Promise.withResolvers<unknown>()
    const outcome = await swapWith(async (when) => {
      if (when === 'after the rename') return
      const user = users.use(new DatabaseUser(target()))
      await user.exec('')
      user.exec(`PRAGMA journal_mode = MEMORY; ${LATE}`).then(late.resolve, late.resolve)
    }, seeNobody)
    expect(await late.promise).toBeUndefined()
    expect(outcome).toMatchObject({ notes: [expect.stringContaining(`is in ${safetyCopy()}, not in`)] })
    expect(readAll(target())).toEqual({ integrity: 'ok', mode, rows: { new: 400 } })
    expect(readAll(safetyCopy())).toMatchObject({ integrity: 'ok', rows: { late: 1, old: 400 } })
  })

  it.each(MODES)(
    'one who comes for the new file writes after the check, and undoes nothing (%s)',
    async (mode) => {
      arrange(mode)
      await using users = new AsyncDisposableStack()
      const late = Promise.withResolvers<unknown>()
      const outcome = await swapWith(async (when) => {
        if (when === 'before the rename') return
        const user = users.use(new DatabaseUser(target()))
        await user.exec('')
        user.exec(LATE).then(late.resolve, late.resolve)
      })
      expect(outcome).toMatchObject({ safetyCopy: safetyCopy() })
      expect(await late.promise).toBeUndefined()
      await users.disposeAsync()
      expect(readAll(target())).toEqual({ integrity: 'ok', mode, rows: { late: 1, new: 400 } })
    },
  )

  it.each(MODES)('a new file that changes before its check is taken back, and kept (%s)', async (mode) => {
    arrange(mode)
    const outcome = await swapWith((when) => {
      if (when === 'after the rename') overwrite(target())
    })
    expect(outcome).toBe('RESTORE_ROLLED_BACK')
    expect(readAll(target())).toEqual({ integrity: 'ok', mode, rows: { old: 400 } })
    expect(statSync(takenBack()).size).toBeGreaterThan(0)
    expect(existsSync(safetyCopy())).toBe(false)
  })
})

/** Over the schema on the first page. */
function overwrite(path: string): void {
  const file = openSync(path, 'r+')
  writeSync(file, Buffer.alloc(60, 0xdb), 0, 60, 101)
  closeSync(file)
}
