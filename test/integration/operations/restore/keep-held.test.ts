import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { writeInPlace } from '../../../../src/operations/restore/write-in-place.ts'
import { readValue } from '../../../support/database/build.ts'
import { useEngine } from '../../../support/database/engine.ts'
import { useScratch } from '../../../support/database/scratch.ts'
import { DatabaseUser } from '../../../support/database/user.ts'
import { buildVersion, readAll, readVersion } from '../../../support/database/versions.ts'

const LATE = "INSERT INTO version VALUES ('late', 'row')"

describe('the safety copy of a target that is written in place', () => {
  const scratch = useScratch()
  const engine = useEngine()
  const target = (): string => scratch('app.db')
  const safetyCopy = (): string => scratch('app.db.before')

  function arrange(mode: string): void {
    mkdirSync(scratch('run'))
    buildVersion(target(), 'old', `PRAGMA journal_mode = ${mode}`)
    buildVersion(scratch('run', 'staged.db'), 'new', `PRAGMA journal_mode = ${mode}`)
  }

  function write(): ReturnType<typeof writeInPlace> {
    const names = { target: target(), safetyCopy: safetyCopy(), scratch: scratch('run') }
    return writeInPlace({ ...names, staged: scratch('run', 'staged.db'), busyTimeoutMs: 5_000 }, engine())
  }

  test.each(['wal', 'delete'])('has what others committed before it (%s)', async (mode) => {
    arrange(mode)
    await using user = new DatabaseUser(target())
    await user.exec(LATE)
    expect(await write()).toEqual({ notes: [], failure: null })
    await user.exec(LATE)
    await user.kill()
    expect(readdirSync(scratch()).filter((name) => name.startsWith('app.db.before'))).toEqual([
      'app.db.before',
    ])
    expect(readAll(safetyCopy())).toEqual({ integrity: 'ok', mode, rows: { late: 1, old: 400 } })
    expect(readAll(target())).toEqual({ integrity: 'ok', mode, rows: { late: 1, new: 400 } })
  })

  test.each(['wal', 'delete'])('loses nothing of one who never stops to write (%s)', async (mode) => {
    arrange(mode)
    await using user = new DatabaseUser(target())
    await user.exec(`CREATE TABLE left_account (cents); CREATE TABLE right_account (cents); CREATE TABLE moves (count);
      INSERT INTO moves VALUES (0)`)
    await user.write()
    const written = await write()
    const { commits, errors } = await user.stop()
    await user.kill()
    expect(written.failure).toBeNull()
    // The tables are gone with the restore: what was acknowledged before is in the safety copy, and nothing after.
    expect(readValue(safetyCopy(), 'SELECT count FROM moves')).toBe(commits)
    expect(errors).toBeGreaterThanOrEqual(0)
    expect(readVersion(target())).toBe('new')
  })

  test.skipIf(process.platform === 'win32')('has the owner and the mode of the target', async () => {
    arrange('delete')
    const owner = process.getuid?.() === 0 ? 4321 : (process.getuid?.() ?? 0)
    chownSync(target(), owner, process.getgid?.() ?? 0)
    chmodSync(target(), 0o600)
    await write()
    const { mode, uid } = statSync(safetyCopy())
    expect({ mode: mode & 0o7777, uid }).toEqual({ mode: 0o600, uid: owner })
  })

  test('is not left behind when nothing could be written', async () => {
    arrange('delete')
    await using user = new DatabaseUser(target())
    await user.exec('BEGIN EXCLUSIVE')
    const names = { target: target(), safetyCopy: safetyCopy(), scratch: scratch('run') }
    const staged = scratch('run', 'staged.db')
    await expect(writeInPlace({ ...names, staged, busyTimeoutMs: 50 }, engine())).rejects.toMatchObject({
      code: 'TARGET_IN_USE',
    })
    expect(existsSync(safetyCopy())).toBe(false)
  })
})
