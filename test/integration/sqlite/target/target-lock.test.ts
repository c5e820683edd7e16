import { describe, expect, it } from 'vitest'
import { canWriteBeside, lockTarget } from '../../../../src/sqlite/target/target-lock.ts'
import { useScratch } from '../../../support/database/scratch.ts'
import { DatabaseUser } from '../../../support/database/user.ts'
import { buildVersion } from '../../../support/database/versions.ts'

describe('the lock of a target', () => {
  const scratch = useScratch()

  it('is not given while another process has a WAL database open, even idle; writing beside it is', async () => {
    const path = buildVersion(scratch('app.db'), 'old', 'PRAGMA journal_mode = wal')
    await using user = new DatabaseUser(path)
    await user.get('SELECT 1 FROM version')
    expect(lockTarget(path, 50)).toBeNull()
    expect(canWriteBeside(path, 50)).toBe(true)
    await user.exec('BEGIN IMMEDIATE')
    expect(canWriteBeside(path, 50)).toBe(false)
  })

  it.each(['wal', 'delete'])('keeps readers and writers out until it is closed (%s)', async (mode) => {
    const path = buildVersion(scratch('app.db'), 'old', `PRAGMA journal_mode = ${mode}`)
    const lock = lockTarget(path, 50)
    await using user = new DatabaseUser(path)
    await user.exec('PRAGMA busy_timeout = 50')
    await expect(user.get('SELECT name FROM version')).rejects.toThrow('SQLITE_BUSY')
    await expect(user.exec('BEGIN IMMEDIATE')).rejects.toThrow('SQLITE_BUSY')
    lock?.close()
    expect(await user.get('SELECT name FROM version')).toBe('old')
  })
})
