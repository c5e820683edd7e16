import { copyFileSync } from 'node:fs'
import type Database from 'better-sqlite3'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../../../src/sqlite/connection/database.ts'
import { compareNaively, type NaiveKey } from '../../../support/database/compare-naively.ts'
import { comparePair, countsOf } from '../../../support/database/compare-pair.ts'
import { useScratch } from '../../../support/database/scratch.ts'

/** One way to declare a table with two columns `a` and `b` that decide about keys, and `c`. */
interface Shape {
  readonly sql: string
  readonly key: NaiveKey
}

const SHAPES: readonly Shape[] = [
  { sql: '(a, b, c)', key: { columns: [], rowid: 'rowid' } },
  { sql: '(a INTEGER PRIMARY KEY, b TEXT, c REAL)', key: { columns: [], rowid: 'rowid' } },
  { sql: '(a TEXT PRIMARY KEY, b, c)', key: { columns: ['a'], rowid: 'rowid' } },
  { sql: '(a COLLATE NOCASE, b, c, PRIMARY KEY (b, a))', key: { columns: ['b', 'a'], rowid: 'rowid' } },
  { sql: '(a, b, c, PRIMARY KEY (a COLLATE RTRIM, b))', key: { columns: ['a', 'b'], rowid: 'rowid' } },
  { sql: '(a, b, c, PRIMARY KEY (a, b)) WITHOUT ROWID', key: { columns: ['a', 'b'], rowid: null } },
  { sql: '(a TEXT COLLATE NOCASE PRIMARY KEY, b, c) WITHOUT ROWID', key: { columns: ['a'], rowid: null } },
  { sql: '(a, b, c, rowid, oid, _rowid_)', key: { columns: [], rowid: null } },
  { sql: '(a, b, c, rowid, oid, _rowid_, PRIMARY KEY (b))', key: { columns: ['b'], rowid: null } },
  { sql: '(a, b, c, d AS (a || b), e AS (b || c) STORED)', key: { columns: [], rowid: 'rowid' } },
  { sql: '(a INTEGER PRIMARY KEY, b, c, rowid, oid, _rowid_)', key: { columns: ['a'], rowid: null } },
  { sql: '(rowid, a, b, c)', key: { columns: [], rowid: 'oid' } },
]

/** Values as SQL: every storage class, and those that are easily taken for one another. */
const VALUES = [
  "NULL, 0, 1, -1, 9007199254740993, 9007199254740992.0, 0.0, -0.0, 1.0, 1.5, 1e999, -1e999, '', '1', '1.0', 'a', 'A'",
  "'a ', 'é', x'', x'61', x'31', CAST(x'ff61' AS TEXT), CAST(x'fe61' AS TEXT), CAST(x'610062' AS TEXT)",
].flatMap((list) => list.split(', '))

const value = fc.constantFrom(...VALUES)
const column = fc.constantFrom('a', 'b', 'c')
const insert = fc
  .tuple(value, value, value)
  .map((row) => `INSERT OR IGNORE INTO t (a, b, c) VALUES (${row.join(', ')})`)
const change = fc.oneof(
  insert,
  fc.tuple(column, value).map(([name, is]) => `DELETE FROM t WHERE ${name} IS ${is}`),
  fc
    .tuple(column, value, column, value)
    .map(([set, to, name, is]) => `UPDATE OR IGNORE t SET ${set} = ${to} WHERE ${name} IS ${is}`),
  column.map((name) => `REBUILD ${name}`),
)

describe('the difference of two tables', () => {
  const scratch = useScratch()

  it('is the one that a comparison of all rows in memory finds', async () => {
    let runs = 0
    const property = fc.asyncProperty(
      fc.constantFrom(...SHAPES),
      fc.array(insert, { maxLength: 12 }),
      fc.array(change, { maxLength: 5 }),
      async ({ sql, key }, rows, changes) => {
        runs += 1
        const [before, after] = [scratch(`${runs}-before.db`), scratch(`${runs}-after.db`)]
        apply(before, sql, [`CREATE TABLE t ${sql}`, ...rows])
        copyFileSync(before, after)
        apply(after, sql, changes)

        const { equal, tables } = await comparePair(before, after, scratch())

        const expected = compareNaively(before, after, key)
        expect(countsOf(tables[0])).toBe(countsOf({ table: 't', comparable: 'rows', ...expected }))
        if (expected.added + expected.removed + expected.changed > 0) expect(equal).toBe(false)
      },
    )
    await fc.assert(property, { numRuns: 250 })
  })
})

function apply(path: string, shape: string, statements: readonly string[]): void {
  const db = openDatabase(path)
  try {
    db.pragma('synchronous = OFF')
    for (const statement of statements) run(db, shape, statement)
  } finally {
    db.close()
  }
}

/** Rebuilds as migration tools do: into a new table in another order, so that rowids are new. */
function run(db: Database.Database, shape: string, statement: string): void {
  const order = /^REBUILD (.*)$/.exec(statement)?.[1]
  const sql =
    order === undefined
      ? statement
      : `CREATE TABLE new ${shape}; INSERT INTO new (a, b, c) SELECT a, b, c FROM t ORDER BY ${order} DESC;
         DROP TABLE t; ALTER TABLE new RENAME TO t`
  try {
    db.exec(sql)
  } catch (error) {
    // Not every value fits an INTEGER PRIMARY KEY: such a row is left out.
    if ((error as { code?: string }).code !== 'SQLITE_MISMATCH') throw error
  }
}
