import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../../../src/sqlite/connection/database.ts'
import { takeSnapshot } from '../../../../src/sqlite/snapshot/take-snapshot.ts'
import { buildDatabase, ORDINARY_SQL, readValue } from '../../../support/database/build.ts'
import { holdLock } from '../../../support/database/lock-holder.ts'
import { useScratch } from '../../../support/database/scratch.ts'

describe('a snapshot of a database that a program never lets go of', () => {
  const scratch = useScratch()
  const snapshot = (atRest: boolean) =>
    takeSnapshot(
      {
        source: scratch('app.db'),
        destination: scratch('copy.db'),
        scratch: scratch(),
        busyTimeoutMs: atRest ? 10_000 : 0,
        atRest,
      },
      () => {},
    )

  it.runIf(process.platform === 'linux')('names the program that has it', async () => {
    const path = buildDatabase(scratch('app.db'), ORDINARY_SQL)
    await using _ = await holdLock(path)
    await expect(snapshot(false)).rejects.toMatchObject({
      code: 'SOURCE_BUSY',
      message: expect.stringMatching(/is locked by \S.* \(pid \d+\) \(waited 0 s\)/),
      hint: expect.stringContaining('--at-rest'),
    })
  })

  it.each(['DELETE', 'WAL'])('is taken at rest, with all that is committed (%s)', async (mode) => {
    const path = buildDatabase(scratch('app.db'), `PRAGMA journal_mode = ${mode}`, ORDINARY_SQL)
    const holder = openDatabase(path)
    try {
      holder.exec("PRAGMA locking_mode = EXCLUSIVE; INSERT INTO setting VALUES ('last', 1)")
      const before = readFileSync(path)
      const { atRest, notes } = await snapshot(true)
      expect(atRest).toContain('copied with its log')
      expect(notes).toEqual([expect.stringContaining('copied with its log while neither changed')])
      expect(readValue(scratch('copy.db'), "SELECT value FROM setting WHERE key = 'last'")).toBe(1)
      expect(readValue(scratch('copy.db'), 'PRAGMA integrity_check')).toBe('ok')
      expect(readFileSync(path).equals(before)).toBe(true)
    } finally {
      holder.close()
    }
  })
})
