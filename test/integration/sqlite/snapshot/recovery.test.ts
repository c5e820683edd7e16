import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { describe, expect, it, type TestContext } from 'vitest'
import { buildDatabase, ORDINARY_SQL, readValue } from '../../../support/database/build.ts'
import { useEngine } from '../../../support/database/engine.ts'
import { protectFolder } from '../../../support/database/read-only-folder.ts'
import { useScratch } from '../../../support/database/scratch.ts'
import { DatabaseUser } from '../../../support/database/user.ts'

const SUM = 'SELECT sum(cents) FROM invoice'

describe('a snapshot of a database whose program died', () => {
  const scratch = useScratch()
  const engine = useEngine()
  const take = async (source: string): ReturnType<ReturnType<typeof engine>['snapshot']> => {
    await mkdir(scratch('work'))
    return engine().snapshot({
      source,
      destination: scratch('copy.db'),
      scratch: scratch('work'),
      busyTimeoutMs: 2000,
    })
  }

  it('takes the last committed state beside a hot journal and leaves the source as it is', async () => {
    const source = buildDatabase(scratch('app.db'), ORDINARY_SQL)
    const sum = readValue(source, SUM)
    await using writer = new DatabaseUser(source)
    // One page of cache: the unfinished transaction is written into the database file at once.
    await writer.exec('PRAGMA cache_size = 1; BEGIN; UPDATE invoice SET cents = cents + 1')
    await writer.kill()
    const before = [await readFile(source), await readFile(`${source}-journal`)]

    const snapshot = await take(source)

    expect(readValue(scratch('copy.db'), SUM)).toBe(sum)
    expect(readValue(scratch('copy.db'), 'PRAGMA integrity_check')).toBe('ok')
    expect(snapshot.notes).toEqual([expect.stringContaining('unfinished transaction')])
    expect([await readFile(source), await readFile(`${source}-journal`)]).toEqual(before)
    expect(await readdir(scratch('work'))).toEqual([])
  })

  it.for([
    ['in a page', (journal: Buffer) => flip(journal, 512 + 4 + 4096 - 200)],
    ['in a page number', (journal: Buffer) => flip(journal, 512)],
    ['in a checksum', (journal: Buffer) => flip(journal, 512 + 4104 - 1)],
    ['in its header', (journal: Buffer) => flip(journal, 7)],
    ['at its end', (journal: Buffer) => journal.subarray(0, 512 + 4103)],
  ] as const)(
    'does not take half a transaction for a state when the journal is damaged %s',
    async ([, damage]) => {
      const source = buildDatabase(scratch('app.db'), ORDINARY_SQL)
      await using writer = new DatabaseUser(source)
      await writer.exec('PRAGMA cache_size = 1; BEGIN; UPDATE invoice SET cents = cents + 1')
      await writer.kill()
      await writeFile(`${source}-journal`, damage(await readFile(`${source}-journal`)))

      await expect(take(source)).rejects.toMatchObject({
        code: 'INTEGRITY_CHECK_FAILED',
        message: expect.stringContaining('rollback journal is damaged'),
      })
      expect(await readdir(scratch('work'))).toEqual([])
    },
  )

  it('takes what was committed to a log that nobody closed', async () => {
    const source = buildDatabase(scratch('app.db'), 'PRAGMA journal_mode = wal', ORDINARY_SQL)
    await using writer = new DatabaseUser(source)
    await writer.exec("INSERT INTO setting VALUES ('last', 'committed')")
    await writer.exec("BEGIN; INSERT INTO setting VALUES ('never', 'committed')")
    await writer.kill()
    const before = await readFile(source)

    const snapshot = await take(source)

    expect(readValue(scratch('copy.db'), 'SELECT count(*) FROM setting')).toBe(4)
    expect(snapshot.fingerprint.tables).toContainEqual({ name: 'setting', rows: 4 })
    expect(await readFile(source)).toEqual(before)
  })

  it.for([
    ['with a log', true],
    ['without one', false],
  ] as const)(
    'replays a log in a copy where the folder cannot be written, %s',
    async ([, withLog], context) => {
      await expectReadOnlySnapshot(withLog, context)
    },
  )

  async function expectReadOnlySnapshot(withLog: boolean, context: TestContext): Promise<void> {
    await mkdir(scratch('db'))
    const source = buildDatabase(scratch('db', 'app.db'), 'PRAGMA journal_mode = wal', ORDINARY_SQL)
    if (withLog) {
      await using writer = new DatabaseUser(source)
      await writer.exec("INSERT INTO setting VALUES ('last', 'committed')")
      await writer.kill()
      await rm(`${source}-shm`)
    }
    const unprotect = await protectFolder(scratch('db'))
    if (unprotect === null) return context.skip('root may not mount here, and permissions do not stop root')
    try {
      const snapshot = await take(source)
      expect(readValue(scratch('copy.db'), 'SELECT count(*) FROM setting')).toBe(withLog ? 4 : 3)
      expect(snapshot.notes).toEqual([expect.stringContaining('cannot be written')])
    } finally {
      await unprotect()
    }
  }
})

function flip(bytes: Buffer, offset: number): Buffer {
  bytes.writeUInt8(bytes.readUInt8(offset) ^ 0x40, offset)
  return bytes
}
