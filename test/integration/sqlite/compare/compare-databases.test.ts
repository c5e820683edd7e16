import { readdir, readFile, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { buildDatabase, editSchema, ORDINARY_SQL } from '../../../support/database/build.ts'
import { buildPair, changesOf, comparePair } from '../../../support/database/compare-pair.ts'
import { useEngine } from '../../../support/database/engine.ts'
import { buildWithMissingModule } from '../../../support/database/oddities.ts'
import { useScratch } from '../../../support/database/scratch.ts'

const SETTINGS = 'PRAGMA user_version = 3; PRAGMA application_id = 7; PRAGMA journal_mode = wal'

describe('the difference of two databases', () => {
  const scratch = useScratch()
  const engine = useEngine()

  it('is none where only counters of the header differ', async () => {
    const { before, after } = buildPair(scratch, ORDINARY_SQL, 'CREATE TABLE t (a); DROP TABLE t')
    const difference = await comparePair(before, after, scratch())
    expect(difference).toMatchObject({ equal: true, schema: [], settings: [] })
  })

  it('names every kind of schema object', async () => {
    const { before, after } = buildPair(
      scratch,
      ORDINARY_SQL,
      `DROP VIEW rich; CREATE VIEW rich AS SELECT 1; DROP TRIGGER trim_name; CREATE INDEX by_value ON setting (value);
       CREATE TABLE fresh (a)`,
    )
    expect((await comparePair(before, after, scratch())).schema).toEqual([
      { type: 'view', name: 'rich', change: 'altered' },
      { type: 'trigger', name: 'trim_name', change: 'dropped' },
      { type: 'index', name: 'by_value', change: 'added' },
      { type: 'table', name: 'fresh', change: 'added' },
    ])
  })

  it('names every setting, and leaves no sidecar and no changed byte behind', async () => {
    const before = buildDatabase(scratch('before.db'), 'PRAGMA page_size = 1024', ORDINARY_SQL)
    const after = buildDatabase(
      scratch('after.db'),
      `PRAGMA page_size = 8192; PRAGMA auto_vacuum = FULL; ${SETTINGS}`,
      ORDINARY_SQL,
    )
    const bytes = [await readFile(before), await readFile(after)]
    const names = await readdir(scratch())

    const difference = await comparePair(before, after, scratch())

    expect(difference.settings).toEqual([
      { setting: 'user_version', before: '0', after: '3' },
      { setting: 'application_id', before: '0', after: '7' },
      { setting: 'page_size', before: '1024', after: '8192' },
      { setting: 'auto_vacuum', before: '0', after: '1' },
      { setting: 'journal_mode', before: 'delete', after: 'wal' },
    ])
    expect(changesOf(difference)).toEqual({})
    expect(await readdir(scratch())).toEqual(names)
    expect([await readFile(before), await readFile(after)]).toEqual(bytes)
  })

  it('stops at the tables where the two encode text differently', async () => {
    const before = buildDatabase(scratch('before.db'), ORDINARY_SQL)
    const after = buildDatabase(scratch('after.db'), "PRAGMA encoding = 'UTF-16le'", ORDINARY_SQL)
    const difference = await comparePair(before, after, scratch())
    expect(difference.settings).toEqual([{ setting: 'encoding', before: 'UTF-8', after: 'UTF-16le' }])
    expect(difference.schema).toEqual([])
    expect(new Set(difference.tables.map(({ comparable }) => comparable))).toEqual(new Set(['no']))
  })

  it('finds the rows of full-text and spatial tables in the tables behind them', async () => {
    const { before, after } = buildPair(
      scratch,
      `CREATE VIRTUAL TABLE search USING fts5(body); INSERT INTO search VALUES ('one'), ('two');
       CREATE VIRTUAL TABLE place USING rtree(id, a, b); INSERT INTO place VALUES (1, 2, 3), (2, 3, 4)`,
      "UPDATE search SET body = 'three' WHERE rowid = 2; DELETE FROM place WHERE id = 1",
    )
    const difference = await comparePair(before, after, scratch())
    expect(difference.virtualTables).toEqual(['search', 'place'])
    expect(changesOf(difference)).toMatchObject({
      search_content: '0 removed, 0 added, 1 changed',
      place_rowid: '1 removed, 0 added, 0 changed',
    })
  })

  it('can be told where the module of a virtual table is missing', async () => {
    const [before, after] = [buildWithMissingModule(scratch('a.db')), buildWithMissingModule(scratch('b.db'))]
    buildDatabase(after, 'INSERT INTO plain VALUES (3)')
    const difference = await comparePair(before, after, scratch())
    expect(difference.virtualTables).toEqual(['place'])
    expect(changesOf(difference)).toEqual({ plain: '0 removed, 1 added, 0 changed' })
  })

  it('executes nothing of the schema', async () => {
    const { before, after } = buildPair(
      scratch,
      'CREATE TABLE heavy (a, b AS (a)); CREATE VIEW wide AS SELECT a FROM heavy; INSERT INTO heavy VALUES (1)',
      'UPDATE heavy SET a = 2',
    )
    for (const path of [before, after]) {
      editSchema(path, "UPDATE sqlite_schema SET sql = replace(sql, '(a)', '(zeroblob(2000000000))')")
      editSchema(path, "UPDATE sqlite_schema SET sql = replace(sql, 'FROM heavy', 'FROM nowhere')")
    }
    const difference = await comparePair(before, after, scratch())
    expect(changesOf(difference)).toEqual({ heavy: '0 removed, 0 added, 1 changed' })
  })

  it('does not trust pages beside a log that may hold others', async () => {
    const { before, after } = buildPair(scratch, `PRAGMA journal_mode = wal; ${ORDINARY_SQL}`, 'SELECT 1')
    const other = buildDatabase(scratch('other.db'), 'PRAGMA journal_mode = wal; CREATE TABLE x (a)')
    expect((await comparePair(before, after, scratch())).equal).toBe(true)
    await writeFile(`${after}-wal`, await walAfter(other, after))
    const difference = await comparePair(before, after, scratch())
    expect(changesOf(difference)).toEqual({ setting: '3 removed, 0 added, 0 changed' })
  })

  /** The log of a copy of a database in which a transaction was committed and never checkpointed. */
  async function walAfter(other: string, path: string): Promise<Buffer> {
    const { openDatabase } = await import('../../../../src/sqlite/connection/database.ts')
    await writeFile(other, await readFile(path))
    const db = openDatabase(other)
    try {
      db.exec('PRAGMA wal_autocheckpoint = 0; DELETE FROM setting')
      return await readFile(`${other}-wal`)
    } finally {
      db.close()
    }
  }

  it('is refused with the name of the file where one is damaged', async () => {
    const { before, after } = buildPair(scratch, ORDINARY_SQL, 'DELETE FROM invoice WHERE id = 7')
    const bytes = await readFile(after)
    bytes.fill(0xdb, 3 * 4096)
    await writeFile(after, bytes)
    await expect(comparePair(before, after, scratch())).rejects.toMatchObject({
      code: 'INTEGRITY_CHECK_FAILED',
      message: expect.stringContaining(after),
    })
  })

  it('is refused where the content of a table is so damaged that a key is there twice', async () => {
    const { before, after } = buildPair(
      scratch,
      'CREATE TABLE t (a PRIMARY KEY, b) WITHOUT ROWID; CREATE TABLE u (a, b, UNIQUE (a, b));',
      `INSERT INTO t VALUES (1, 1)`,
    )
    for (const path of [before]) {
      editSchema(
        path,
        "UPDATE sqlite_schema SET sql = 'CREATE TABLE t (a, b, PRIMARY KEY (a, b)) WITHOUT ROWID' WHERE name = 't'",
      )
      buildDatabase(path, 'INSERT INTO t VALUES (1, 1), (1, 2)')
      editSchema(
        path,
        "UPDATE sqlite_schema SET sql = 'CREATE TABLE t (a PRIMARY KEY, b) WITHOUT ROWID' WHERE name = 't'",
      )
    }
    await expect(comparePair(before, after, scratch())).rejects.toMatchObject({
      code: 'INTEGRITY_CHECK_FAILED',
    })
  })

  it('is found by the engine within its limits, or not at all', async () => {
    const { before, after } = buildPair(scratch, ORDINARY_SQL, 'DELETE FROM setting')
    const request = { before, after, busyTimeoutMs: 100, memoryLimitBytes: 300_000_000, scratch: scratch() }
    const difference = await engine().compare({ ...request, timeLimitMs: 30_000 })
    expect(changesOf(difference)).toEqual({ setting: '3 removed, 0 added, 0 changed' })
    await expect(engine().compare({ ...request, busyTimeoutMs: 0, timeLimitMs: 0 })).rejects.toMatchObject({
      code: 'CHECK_NOT_FINISHED',
      message: expect.stringContaining(`The comparison of ${before} with ${after} did not finish`),
    })
  })
})
