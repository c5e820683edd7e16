import { describe, expect, it } from 'vitest'
import { buildDatabase, ORDINARY_SQL, readValue } from '../../../support/database/build.ts'
import { useEngine } from '../../../support/database/engine.ts'
import { useScratch } from '../../../support/database/scratch.ts'
import { ACCOUNTS_INVARIANT, ACCOUNTS_SQL, DatabaseUser } from '../../../support/database/user.ts'

const SNAPSHOTS = 12
/** Some 12 MB, so that a copy takes three steps or more. */
const BULK_SQL = `CREATE TABLE bulk (filler BLOB);
  WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)
    INSERT INTO bulk SELECT randomblob(4000) FROM n`

describe('a snapshot while another process commits every 2 ms', () => {
  const scratch = useScratch()
  const engine = useEngine()

  it.each(['wal', 'delete'])('is one instant and is never started over (%s)', async (mode) => {
    const source = buildDatabase(
      scratch('app.db'),
      `PRAGMA journal_mode = ${mode}`,
      ORDINARY_SQL,
      ACCOUNTS_SQL,
      BULK_SQL,
    )
    await using writer = new DatabaseUser(source)
    await writer.write()
    let moves = -1
    for (let round = 0; round < SNAPSHOTS; round += 1) {
      const destination = scratch(`snapshot-${round}.db`)
      const copied: number[] = []
      const snapshot = await engine().snapshot(
        { source, destination, scratch: scratch(), busyTimeoutMs: 5000 },
        (pages) => copied.push(pages),
      )

      expect(readValue(destination, ACCOUNTS_INVARIANT)).toBe(1)
      expect(readValue(destination, 'SELECT count FROM moves')).toBeGreaterThanOrEqual(moves)
      moves = readValue(destination, 'SELECT count FROM moves') as number
      expect(copied.length).toBeGreaterThan(2)
      expect(copied, 'pages copied only ever grow').toEqual(copied.toSorted((a, b) => a - b))
      expect(snapshot.journalMode).toBe(mode)
      expect(snapshot.walDamage).toBeNull()
    }

    const { commits, errors } = await writer.stop()
    expect(moves).toBeGreaterThan(0)
    expect(commits).toBeGreaterThan(moves / 2)
    expect(errors).toBe(0)
  })

  it('finds the gaps of a writer that holds the lock nearly all the time', async () => {
    const source = buildDatabase(scratch('app.db'), ORDINARY_SQL, ACCOUNTS_SQL)
    await using writer = new DatabaseUser(source)
    await writer.hog()
    for (let round = 0; round < SNAPSHOTS; round += 1) {
      const destination = scratch(`snapshot-${round}.db`)
      await engine().snapshot({ source, destination, scratch: scratch(), busyTimeoutMs: 3000 })
      expect(readValue(destination, ACCOUNTS_INVARIANT)).toBe(1)
    }
    expect((await writer.stop()).commits).toBeGreaterThan(0)
  })
})
