import { chmodSync, mkdirSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { useEngine } from '../../../support/database/engine.ts'
import { useScratch } from '../../../support/database/scratch.ts'
import { DatabaseUser } from '../../../support/database/user.ts'
import { buildVersion } from '../../../support/database/versions.ts'

describe.skipIf(process.platform === 'win32')('a file that the engine makes', () => {
  const scratch = useScratch()
  const engine = useEngine()
  const modeOf = (path: string): number => statSync(path).mode & 0o777

  it('can be read by this user alone, whatever the database that its rows are from', async () => {
    const source = buildVersion(scratch('app.db'), 'old')
    chmodSync(source, 0o644)
    const place = { scratch: scratch(), busyTimeoutMs: 100 }
    await engine().snapshot({ source, destination: scratch('copy.db'), ...place })
    expect(modeOf(scratch('copy.db'))).toBe(0o600)
  })

  it('beside a database of others has the mode of that database', async () => {
    const target = buildVersion(scratch('app.db'), 'old', 'PRAGMA journal_mode = wal')
    chmodSync(target, 0o664)
    mkdirSync(scratch('run'))
    const staged = buildVersion(scratch('run', 'staged.db'), 'new', 'PRAGMA journal_mode = wal')
    await engine().hold({ target, staged, busyTimeoutMs: 100 })
    await using user = new DatabaseUser(target)
    await user.get('SELECT name FROM version')
    expect([modeOf(`${target}-wal`), modeOf(`${target}-shm`)]).toEqual([0o664, 0o664])
    await engine().writeHeld(target, target)
  })
})
