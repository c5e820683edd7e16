import { writeFileSync } from 'node:fs'
import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../../../src/sqlite/connection/database.ts'
import { takeSnapshot } from '../../../../src/sqlite/snapshot/take-snapshot.ts'
import { findWalDamage } from '../../../../src/sqlite/snapshot/wal-damage.ts'
import { buildDatabase, readValue } from '../../../support/database/build.ts'
import { useEngine } from '../../../support/database/engine.ts'
import { watchReads } from '../../../support/database/file-handles.ts'
import { useScratch } from '../../../support/database/scratch.ts'
import { DatabaseUser } from '../../../support/database/user.ts'

const HEADER_BYTES = 32
const FRAME_BYTES = 24 + 4096

describe('a write-ahead log', () => {
  const scratch = useScratch()

  it('that is many times its database is said, with how to empty it', async () => {
    const source = buildDatabase(scratch('app.db'), 'PRAGMA journal_mode = WAL; CREATE TABLE t (a)')
    const writer = openDatabase(source)
    try {
      writer.pragma('wal_autocheckpoint = 0')
      writer.exec('INSERT INTO t VALUES (zeroblob(17000000))')
      const request = { source, destination: scratch('copy.db'), scratch: scratch(), busyTimeoutMs: 0 }
      const { notes } = await takeSnapshot(request, () => {})
      expect(notes).toEqual([
        expect.stringMatching(/write-ahead log has 17 MB, \d+ times .*wal_checkpoint\(TRUNCATE\)/),
      ])
    } finally {
      writer.close()
    }
  })
})

describe('damage of a write-ahead log', () => {
  const scratch = useScratch()
  const engine = useEngine()
  const source = (): string => scratch('app.db')
  const log = (): string => scratch('app.db-wal')

  /** Ten commits of one frame each, in a log that nobody closed. */
  async function leaveLog(...more: readonly string[]): Promise<void> {
    buildDatabase(source(), 'PRAGMA journal_mode = wal; CREATE TABLE t (a); INSERT INTO t VALUES (0)')
    await using user = new DatabaseUser(source())
    for (let i = 0; i < 10; i += 1) await user.exec(`UPDATE t SET a = a + 1`)
    for (const sql of more) await user.exec(sql)
    await user.kill()
  }

  async function flip(offset: number): Promise<void> {
    const bytes = await readFile(log())
    bytes[offset] = (bytes[offset] ?? 0) ^ 1
    await writeFile(log(), bytes)
  }

  it('is not seen in a sound log, an absent one, or one that ends in the middle of a frame', async () => {
    expect(await findWalDamage(log())).toBeNull()
    await leaveLog()
    expect(await findWalDamage(log())).toBeNull()
    await writeFile(log(), (await readFile(log())).subarray(0, HEADER_BYTES + 4 * FRAME_BYTES + 100))
    expect(await findWalDamage(log())).toBeNull()
    await writeFile(log(), '')
    expect(await findWalDamage(log())).toBeNull()
  })

  it.runIf(process.platform === 'linux')(
    'is not seen where it does not stay in its place, as beside a writer',
    async () => {
      await leaveLog()
      const whole = await readFile(log())
      const damagedAt = (frame: number): Buffer => {
        const bytes = Buffer.from(whole)
        const at = HEADER_BYTES + (frame - 1) * FRAME_BYTES + 1000
        bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
        return bytes
      }
      await writeFile(log(), damagedAt(4))
      expect(await findWalDamage(log())).toEqual({ frame: 4, transactionsLost: 7 })
      let looks = 0
      using _ = await watchReads(0, (path) => {
        looks += 1
        if (path === log() && looks === 2) writeFileSync(path, damagedAt(5))
      })
      expect(await findWalDamage(log())).toBeNull()
    },
  )

  it('is not seen in what a rolled-back transaction left behind', async () => {
    await leaveLog(
      'CREATE TABLE big (b)',
      `PRAGMA cache_size = 1; BEGIN;
       WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50)
         INSERT INTO big SELECT randomblob(3000) FROM n;
       ROLLBACK`,
      'UPDATE t SET a = a + 1',
    )
    expect((await readFile(log())).length).toBeGreaterThan(HEADER_BYTES + 20 * FRAME_BYTES)
    expect(await findWalDamage(log())).toBeNull()
  })

  it.each([
    ['a page', HEADER_BYTES + 3 * FRAME_BYTES + 1000, { frame: 4, transactionsLost: 7 }],
    ['a salt', HEADER_BYTES + 3 * FRAME_BYTES + 9, { frame: 4, transactionsLost: 6 }],
    ['a checksum', HEADER_BYTES + 8 * FRAME_BYTES + 17, { frame: 9, transactionsLost: 2 }],
    ['the checksum of the header', 25, { frame: 1, transactionsLost: 10 }],
  ])('in %s is found, with the commits that it hides', async (_, offset, damage) => {
    await leaveLog()
    await flip(offset)
    expect(await findWalDamage(log())).toEqual(damage)
  })

  it('is told by a snapshot, which holds what SQLite still reads', async () => {
    await leaveLog()
    await flip(HEADER_BYTES + 3 * FRAME_BYTES + 1000)
    await copyFile(log(), scratch('kept-wal'))

    const snapshot = await engine().snapshot({
      source: source(),
      destination: scratch('copy.db'),
      scratch: scratch(),
      busyTimeoutMs: 100,
    })

    expect(snapshot.walDamage).toEqual({ frame: 4, transactionsLost: 7 })
    expect(snapshot.notes).toEqual([expect.stringContaining('damaged at frame 4: 7 committed')])
    expect(readValue(scratch('copy.db'), 'SELECT a FROM t')).toBe(3)
    expect(await readFile(log())).toEqual(await readFile(scratch('kept-wal')))
  })
})
