import { describe, expect, it } from 'vitest'
import { buildDatabase, editSchema, ORDINARY_SQL } from '../../../support/database/build.ts'
import { buildPair, changesOf, comparePair, countsOf } from '../../../support/database/compare-pair.ts'
import {
  buildWithInvalidNames,
  buildWithMissingCollation,
  buildWithMissingFunction,
} from '../../../support/database/oddities.ts'
import { useScratch } from '../../../support/database/scratch.ts'

const MANY = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)'

describe('the rows of a table', () => {
  const scratch = useScratch()
  const compare = async (sql: string, change: string) => {
    const { before, after } = buildPair(scratch, sql, change)
    return comparePair(before, after, scratch())
  }

  it('are counted as added, removed and changed, and other tables are left out', async () => {
    const difference = await compare(
      ORDINARY_SQL,
      `DELETE FROM invoice WHERE id % 10 = 0; UPDATE invoice SET cents = 0 WHERE id % 10 = 1;
       INSERT INTO invoice VALUES (9000, 1, 1), (9001, 1, 1);
       UPDATE setting SET value = '13' WHERE key = 'size'; DELETE FROM setting WHERE key = 'none'`,
    )
    expect(changesOf(difference)).toEqual({
      invoice: '200 removed, 2 added, 200 changed',
      setting: '1 removed, 0 added, 1 changed',
    })
    expect(difference.equal).toBe(false)
    expect(difference.tables.map(({ table }) => table)).toEqual([
      'customer',
      'sqlite_sequence',
      'invoice',
      'setting',
    ])
  })

  it.each([
    ['an integer for a real', '1', '1.0'],
    ['a text for an integer', '1', "'1'"],
    ['a blob for a text', "'a'", "x'61'"],
    ['a sign of zero', '0.0', '-0.0'],
    ['a null for an empty text', "''", 'NULL'],
    ['a last bit', '9007199254740992', '9007199254740993'],
    ['the case of a letter', "'a'", "'A'"],
    ['a byte behind a NUL', "CAST(x'610062' AS TEXT)", "CAST(x'610063' AS TEXT)"],
    ['a byte that is no text', "CAST(x'ff' AS TEXT)", "CAST(x'fe' AS TEXT)"],
    ['an infinity', '1e999', '-1e999'],
    ['the smallest integer as a real', '(-9223372036854775807 - 1)', '-9223372036854775808.0'],
  ])('are changed by %s, as value and within a key', async (_, before, after) => {
    const difference = await compare(
      `CREATE TABLE v (id INTEGER PRIMARY KEY, a COLLATE NOCASE); INSERT INTO v VALUES (1, ${before});
       CREATE TABLE k (a, b INTEGER, PRIMARY KEY (b, a)); INSERT INTO k VALUES (${before}, 1)`,
      `UPDATE v SET a = ${after}; UPDATE k SET a = ${after}`,
    )
    expect(changesOf(difference)).toEqual({
      v: '0 removed, 0 added, 1 changed',
      k: '1 removed, 1 added, 0 changed',
    })
  })

  it('are found again by their key after a migration tool rebuilt the table', async () => {
    const difference = await compare(
      `CREATE TABLE t (id TEXT PRIMARY KEY, v); ${MANY} INSERT INTO t SELECT hex(randomblob(8)), i FROM n`,
      `CREATE TABLE new (id TEXT PRIMARY KEY, v); INSERT INTO new SELECT * FROM t WHERE v > 10 ORDER BY id;
       UPDATE new SET v = v + 1 WHERE v = 500; DROP TABLE t; ALTER TABLE new RENAME TO t`,
    )
    expect(changesOf(difference)).toEqual({ t: '10 removed, 0 added, 1 changed' })
  })

  it('are compared over the common columns where columns changed, and the answer says so', async () => {
    const difference = await compare(
      `CREATE TABLE t (id INTEGER PRIMARY KEY, a, b); ${MANY} INSERT INTO t SELECT i, i, i FROM n`,
      `ALTER TABLE t DROP COLUMN b; ALTER TABLE t ADD COLUMN c DEFAULT 1; UPDATE t SET a = 0 WHERE id < 4`,
    )
    expect(difference.tables).toEqual([
      {
        table: 't',
        added: 0,
        removed: 0,
        changed: 3,
        comparable: 'partly',
        reason: 'Compared over the columns of both sides (only before: b; only after: c).',
      },
    ])
    expect(difference.schema).toEqual([{ type: 'table', name: 't', change: 'altered' }])
  })

  it('name no more than five columns that only one side has', async () => {
    const difference = await compare(
      'CREATE TABLE t (a)',
      'DROP TABLE t; CREATE TABLE t (b, c, d, e, f, g, h)',
    )
    expect(difference.tables[0]?.reason).toContain('only after: b, c, d, e, f and 2 more')
  })

  it('of a renamed table are removed there and added here', async () => {
    const difference = await compare(ORDINARY_SQL, 'ALTER TABLE setting RENAME TO option')
    expect(changesOf(difference)).toEqual({
      setting: '3 removed, 0 added, 0 changed',
      option: '0 removed, 3 added, 0 changed',
    })
  })

  it('are the same in a table whose name and columns only changed the case of letters', async () => {
    const difference = await compare(
      'CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name); INSERT INTO Users VALUES (1, 2)',
      'ALTER TABLE Users RENAME TO u; ALTER TABLE u RENAME TO users; ALTER TABLE users RENAME COLUMN Name TO name',
    )
    expect(changesOf(difference)).toEqual({})
    expect(difference.tables[0]).toMatchObject({ comparable: 'rows' })
  })

  it('are matched by the rowid where the two sides declare different keys', async () => {
    const difference = await compare(
      'CREATE TABLE t (a PRIMARY KEY, b); INSERT INTO t VALUES (1, 2), (3, 4)',
      `CREATE TABLE new (a, b PRIMARY KEY); INSERT INTO new SELECT * FROM t; UPDATE new SET a = 9 WHERE b = 4;
       DROP TABLE t; ALTER TABLE new RENAME TO t`,
    )
    expect(changesOf(difference)).toEqual({ t: '0 removed, 0 added, 1 changed' })
  })

  it('with no key but the rowid are matched by it, and the answer says so', async () => {
    const difference = await compare(
      'CREATE TABLE t (a); INSERT INTO t VALUES (1), (2), (3)',
      'DELETE FROM t WHERE a = 1; UPDATE t SET a = 9 WHERE a = 3',
    )
    expect(difference.tables.map(countsOf)).toEqual(['1 removed, 0 added, 1 changed'])
    expect(difference.tables[0]?.reason).toBe(
      'Its rows have no key but the rowid, which VACUUM and a rebuilt table number anew.',
    )
  })

  it('without a key are matched whole, and the answer says so', async () => {
    const difference = await compare(
      'CREATE TABLE t (rowid, oid, _rowid_); INSERT INTO t VALUES (1, 2, 3), (1, 2, 3), (4, 5, 6)',
      'DELETE FROM t WHERE _rowid_ = 3; INSERT INTO t VALUES (1, 2, 3), (1, 2, 3.0)',
    )
    expect(difference.tables).toEqual([
      {
        table: 't',
        added: 1,
        removed: 1,
        changed: 0,
        comparable: 'rows',
        reason: 'Its rows have no key: one that changed counts as one removed and one added.',
      },
    ])
  })

  it('without a key differ by the sign of zero alone', async () => {
    const difference = await compare(
      'CREATE TABLE t (rowid, oid, _rowid_); INSERT INTO t VALUES (1, 1, 0.0)',
      'UPDATE t SET _rowid_ = -0.0',
    )
    expect(changesOf(difference)).toEqual({ t: '1 removed, 1 added, 0 changed' })
  })

  it('are those of the pages that the schema names', async () => {
    const { before, after } = buildPair(
      scratch,
      'CREATE TABLE a (x); CREATE TABLE b (x); INSERT INTO a VALUES (1); INSERT INTO b VALUES (2), (3)',
      'SELECT 1',
    )
    editSchema(after, 'UPDATE sqlite_schema SET rootpage = 5 - rootpage')
    expect(changesOf(await comparePair(before, after, scratch()))).toEqual({
      a: '0 removed, 1 added, 1 changed',
      b: '1 removed, 0 added, 1 changed',
    })
  })

  it('are compared in a table of two thousand columns, unless it has no key', async () => {
    const columns = Array.from({ length: 1990 }, (_, index) => `c${index}`).join(', ')
    const difference = await compare(
      `CREATE TABLE t (${columns}); INSERT INTO t (c0) VALUES (1), (2);
       CREATE TABLE u (rowid, oid, _rowid_, ${columns}); INSERT INTO u (c0) VALUES (1)`,
      'UPDATE t SET c1989 = 1 WHERE c0 = 2; UPDATE u SET c1989 = 1',
    )
    expect(difference.tables.map(countsOf)).toEqual(['0 removed, 0 added, 1 changed', 'not compared'])
  })

  it('are compared where an index needs a collation or function that is missing', async () => {
    for (const build of [buildWithMissingCollation, buildWithMissingFunction]) {
      const name = build.name
      const [before, after] = [build(scratch(`${name}-1.db`)), build(scratch(`${name}-2.db`))]
      const table = name === 'buildWithMissingFunction' ? 'word' : 'deck'
      editSchema(after, "DELETE FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL")
      buildDatabase(after, `DELETE FROM ${table} WHERE rowid = 2`)
      const difference = await comparePair(before, after, scratch())
      expect(changesOf(difference)[table]).toBe('1 removed, 0 added, 0 changed')
    }
  })

  it('ordered by a missing collation are not compared unless their pages are the same', async () => {
    const before = buildWithMissingCollation(scratch('before.db'))
    const other = buildWithMissingCollation(scratch('after.db'))
    expect((await comparePair(before, other, scratch())).equal).toBe(true)

    editSchema(other, "UPDATE sqlite_schema SET sql = replace(sql, 'unicase', 'NOCASE')")
    buildDatabase(other, "DELETE FROM tag WHERE name = 'deck 7'")
    editSchema(other, "UPDATE sqlite_schema SET sql = replace(sql, 'NOCASE', 'unicase')")
    const difference = await comparePair(before, other, scratch())
    expect(difference.tables.find(({ table }) => table === 'tag')).toMatchObject({
      comparable: 'no',
      reason: 'SQLite could not compare it: no such collation sequence: unicase.',
    })
    expect(difference.equal).toBe(false)
  })

  it('of a table whose name is no text are not compared unless their pages are the same', async () => {
    const before = buildWithInvalidNames(scratch('before.db'))
    const same = await comparePair(before, buildWithInvalidNames(scratch('same.db')), scratch())
    expect(same.equal).toBe(true)

    const other = buildWithInvalidNames(scratch('after.db'))
    editSchema(other, "UPDATE sqlite_schema SET sql = CAST(CAST(sql AS BLOB) || x'20' AS TEXT)")
    const difference = await comparePair(before, other, scratch())
    expect(difference.tables.map(countsOf)).toEqual(['not compared', 'not compared'])
    expect(difference.schema.map(({ change }) => change)).toEqual(['altered', 'altered'])
  })

  it('are compared whatever characters the names have', async () => {
    const name = '"a""b\nc;--"'
    const difference = await compare(
      `CREATE TABLE ${name} (${name} PRIMARY KEY, "x y") WITHOUT ROWID; INSERT INTO ${name} VALUES (1, 2), (2, 3)`,
      `UPDATE ${name} SET "x y" = 4 WHERE ${name} = 1`,
    )
    expect(changesOf(difference)).toEqual({ 'a"b\nc;--': '0 removed, 0 added, 1 changed' })
  })

  it('with generated columns are compared by what is stored', async () => {
    const difference = await compare(
      `CREATE TABLE t (a, b AS (a + 1), c AS (a + 2) STORED); INSERT INTO t VALUES (1), (2), (3)`,
      'UPDATE t SET a = 9 WHERE a = 1',
    )
    expect(changesOf(difference)).toEqual({ t: '0 removed, 0 added, 1 changed' })
  })

  it('are the same after VACUUM, whatever page they are on', async () => {
    const difference = await compare(
      `${ORDINARY_SQL}; DELETE FROM invoice WHERE id % 2 = 0`,
      'DROP INDEX invoice_customer; VACUUM',
    )
    expect(changesOf(difference)).toEqual({})
    expect(difference.schema).toEqual([{ type: 'index', name: 'invoice_customer', change: 'dropped' }])
  })
})
