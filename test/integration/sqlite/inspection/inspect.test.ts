import { readdir, readFile, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { buildDatabase, editSchema, ORDINARY_SQL } from '../../../support/database/build.ts'
import { inspectAll, useEngine } from '../../../support/database/engine.ts'
import {
  buildWithDamagedFullText,
  buildWithInvalidNames,
  buildWithMissingCollation,
  buildWithMissingFunction,
  buildWithMissingModule,
  buildWithMissingTokenizer,
  buildWithStaleIndex,
} from '../../../support/database/oddities.ts'
import { useScratch } from '../../../support/database/scratch.ts'

const SOUND = { problems: [], problemCount: 0, limitations: [] }

describe('an inspection', () => {
  const scratch = useScratch()
  const engine = useEngine()

  it.each(['wal', 'delete'])('finds a sound database sound and leaves no trace (%s)', async (mode) => {
    const path = buildDatabase(scratch('app.db'), `PRAGMA journal_mode = ${mode}`, ORDINARY_SQL)
    const before = await readFile(path)

    const inspection = await inspectAll(engine(), path)

    expect(inspection.integrity).toMatchObject(SOUND)
    expect(inspection.foreignKeys).toEqual({ violations: 0, obstacle: null, orphans: [] })
    expect(inspection.fingerprint?.tables).toHaveLength(4)
    expect(inspection.sqliteVersion).toMatch(/^3\./)
    expect(await readdir(scratch())).toEqual(['app.db'])
    expect(await readFile(path)).toEqual(before)
  })

  it('finds an index that does not fit its table, which the quick check does not look for', async () => {
    const path = buildWithStaleIndex(scratch('app.db'))
    const { integrity } = await inspectAll(engine(), path)
    expect(integrity.graded).toContainEqual(expect.objectContaining({ grade: 'indexes', object: 't_a' }))
    expect((await inspectAll(engine(), path, { integrity: 'quick' })).integrity.graded).toEqual([])
    expect((await inspectAll(engine(), path, { integrity: 'none' })).integrity.graded).toEqual([])
  })

  it('finds NULL where the schema forbids it, and not what only a CHECK forbids', async () => {
    const path = buildDatabase(scratch('app.db'), 'CREATE TABLE t (a, b); INSERT INTO t VALUES (NULL, 2)')
    editSchema(path, "UPDATE sqlite_schema SET sql = 'CREATE TABLE t (a, b CHECK (b < 0))'")
    expect((await inspectAll(engine(), path)).integrity.problemCount).toBe(0)
    editSchema(path, "UPDATE sqlite_schema SET sql = 'CREATE TABLE t (a NOT NULL, b)'")
    expect((await inspectAll(engine(), path)).integrity).toMatchObject({
      problems: [],
      graded: [{ grade: 'values', object: 't.a', constraint: 'NOT NULL', count: 1 }],
    })
  })

  it('reports damage that only another statement meets, instead of throwing', async () => {
    const path = buildDatabase(scratch('app.db'), ORDINARY_SQL)
    const bytes = await readFile(path)
    await writeFile(path, bytes.fill(0, 4096, 3 * 4096))
    const inspection = await inspectAll(engine(), path, { integrity: 'none', assertions: ['SELECT 1'] })
    expect(inspection.integrity.problems).toEqual([
      'database disk image is malformed',
      'database disk image is malformed',
    ])
    expect(inspection.fingerprint).toBeNull()
    expect(inspection.foreignKeys).toBeNull()
    expect(inspection.assertions).toEqual([{ sql: 'SELECT 1', outcome: 'held' }])
  })

  it('counts rows without a parent by table and parent', async () => {
    const path = buildDatabase(
      scratch('app.db'),
      ORDINARY_SQL,
      'PRAGMA foreign_keys = OFF; DELETE FROM customer WHERE id < 3',
    )
    expect((await inspectAll(engine(), path)).foreignKeys).toEqual({
      violations: 13,
      obstacle: null,
      orphans: [{ grade: 'foreign keys', object: 'invoice', constraint: 'refers to customer', count: 13 }],
    })
  })

  it('says why foreign keys cannot be checked', async () => {
    const path = buildDatabase(
      scratch('app.db'),
      'PRAGMA foreign_keys = OFF; CREATE TABLE p (a, b); CREATE TABLE c (x REFERENCES p (a)); INSERT INTO c VALUES (1)',
    )
    expect((await inspectAll(engine(), path)).foreignKeys).toMatchObject({
      violations: null,
      obstacle: expect.stringContaining('foreign key mismatch'),
    })
  })

  it.each([
    ['collation', buildWithMissingCollation, ['deck', 'tag']],
    ['tokenizer', buildWithMissingTokenizer, ['note']],
    ['function', buildWithMissingFunction, ['word']],
  ] as const)('calls a missing %s a limitation of those tables, not damage', async (kind, build, tables) => {
    const { integrity } = await inspectAll(engine(), build(scratch('app.db')))
    expect(integrity.problems).toEqual([])
    expect(integrity.limitations.map(({ table }) => table)).toEqual(tables)
    expect(integrity.limitations[0]?.reason).toContain(kind)
  })

  it('needs no module to check what lies in ordinary tables', async () => {
    const { integrity } = await inspectAll(engine(), buildWithMissingModule(scratch('app.db')))
    expect(integrity).toMatchObject(SOUND)
  })

  it('says of a full-text table whose declaration cannot be read that its index cannot be checked', async () => {
    const { integrity } = await inspectAll(engine(), buildWithDamagedFullText(scratch('app.db')))
    expect(integrity.problems).toEqual([])
    expect(integrity.graded).toMatchObject([{ grade: 'full text', object: 'note' }])
    expect(integrity.limitations).toEqual([])
  })

  it('still finds damage where an extension is missing', async () => {
    const path = buildWithMissingCollation(scratch('app.db'))
    const bytes = await readFile(path)
    const pageSize = 4096
    await writeFile(path, bytes.fill(0, bytes.length - pageSize))
    expect((await inspectAll(engine(), path)).integrity.problemCount).toBeGreaterThan(0)
  })

  it('checks tables whose names are not text', async () => {
    const { integrity } = await inspectAll(engine(), buildWithInvalidNames(scratch('app.db')))
    expect(integrity).toMatchObject(SOUND)
  })

  it.each([
    'EXPLAIN SELECT 0',
    'explain query plan SELECT 0',
    'PRAGMA user_version',
    '-- a remark\n /* another */ pragma page_size',
    ';EXPLAIN SELECT count(*) FROM sqlite_schema',
  ])('does not take %j for a statement about rows', async (sql) => {
    const path = buildDatabase(scratch('app.db'), ORDINARY_SQL, 'PRAGMA user_version = 7')
    const [result] = (await inspectAll(engine(), path, { assertions: [sql] })).assertions
    expect(result).toMatchObject({ sql, outcome: 'error' })
  })

  it('tells held, broken and impossible assertions apart', async () => {
    const path = buildDatabase(
      scratch('app.db'),
      ORDINARY_SQL,
      'INSERT INTO invoice VALUES (9007199254740993, 1, 1)',
    )
    const assertions = [
      'SELECT count(*) > 0 FROM customer',
      'SELECT max(id) = 9007199254740993 FROM invoice',
      "SELECT '1 is true'",
      'SELECT 0.5',
      'SELECT 0',
      'SELECT NULL',
      "SELECT 'text'",
      'SELECT 1 WHERE 0',
      'SELECT missing',
      'SELECT 1; SELECT 2',
      'DELETE FROM customer RETURNING 1',
      'DELETE FROM customer',
      "ATTACH 'x' AS x",
      '',
    ]
    const results = (await inspectAll(engine(), path, { assertions })).assertions
    expect(results.map(({ outcome }) => outcome)).toEqual([
      ...['held', 'held', 'held', 'held'],
      ...['broken', 'broken', 'broken', 'broken'],
      ...['error', 'error', 'error', 'error', 'error', 'error'],
    ])
    expect(results.slice(4, 9).map(({ message }) => message)).toEqual([
      'it gave "0"',
      'it gave NULL',
      'it gave "text"',
      'it gave no row',
      'no such column: missing',
    ])
  })
})
