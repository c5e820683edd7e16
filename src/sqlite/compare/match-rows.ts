import type Database from 'better-sqlite3'
import { quoteName } from '../inspection/count-rows.ts'
import { anyDiffersSql, type ColumnPair, exactTermsSql } from './same-row-sql.ts'
import type { KeyColumn } from './table-shape.ts'

/** One table as both sides have it, in a connection with the schemas `main` and `after`. */
export interface TablePair {
  readonly before: string
  readonly after: string
  /** The columns that both have. */
  readonly columns: readonly ColumnPair[]
}

/** A name of the rowid on either side. */
export type RowidPair = ColumnPair

/** The primary key that both sides declare. */
export interface KeyPair {
  readonly columns: readonly ColumnPair[]
  /** As the side after orders its index, in the order of the columns. */
  readonly collations: readonly KeyColumn['collation'][]
}

export interface Matched {
  /** Rows of one side that have their like on the other. */
  readonly matched: number
  /** Those among them that differ in a column. */
  readonly changed: number
}

/** Matches rows with the same rowid and, where columns of a key are given, exactly the same key. */
export function matchByRowid(
  db: Database.Database,
  pair: TablePair,
  rowid: RowidPair,
  key: readonly ColumnPair[] = [],
): Matched {
  return readMatched(db, pair, key, `NOT INDEXED ON ${sameRowid(rowid)} WHERE ${sameKey(key)}`)
}

/**
 * Matches rows with exactly the same key, found through the index of the side after. A NULL in a key matches nothing.
 * @param rowid given to leave out the rows that {@link matchByRowid} matches
 */
export function matchByKey(
  db: Database.Database,
  pair: TablePair,
  key: KeyPair,
  rowid: RowidPair | null,
): Matched {
  const found = key.columns.map(({ before, after }, index) => {
    const collation = quoteName(key.collations[index] ?? 'BINARY')
    return `a.${quoteName(after)} = (+b.${quoteName(before)} COLLATE ${collation})`
  })
  const conditions = [...found, sameKey(key.columns), ...notInPlace('after', pair, key, rowid)]
  return readMatched(db, pair, key.columns, `ON ${conditions.join(' AND ')}`)
}

/**
 * Matches rows that are the same in every column, one for one.
 * @param key given to take only the rows with a NULL in it, which it does not tell apart
 * @param rowid given to leave out the rows that {@link matchByRowid} matches
 */
export function matchWholeRows(
  db: Database.Database,
  pair: TablePair,
  key: KeyPair | null,
  rowid: RowidPair | null,
): Matched {
  const rowsOf = (side: Side, other: Side, from: string): string => {
    const terms = pair.columns.flatMap((column) => exactTermsSql(column[side]))
    const wanted = key === null ? [] : [hasNull(key, side), ...notInPlace(other, pair, key, rowid)]
    const where = wanted.length === 0 ? '' : `WHERE ${wanted.join(' AND ')}`
    return `SELECT ${[side === 'before' ? 1 : 0, ...terms].join(', ')} FROM ${from} NOT INDEXED ${where}`
  }
  const names = pair.columns.flatMap((_, index) => [`t${index}`, `v${index}`, `s${index}`])
  const sql = `
    WITH compared(${['is_before', ...names].join(', ')}) AS (
      ${rowsOf('before', 'after', beforeSql(pair))} UNION ALL ${rowsOf('after', 'before', afterSql(pair))})
    SELECT total(matched) FROM (
      SELECT min(sum(is_before), sum(NOT is_before)) AS matched FROM compared ${groupBy(names)})`
  return { matched: db.prepare(sql).pluck().get() as number, changed: 0 }
}

type Side = 'before' | 'after'

function beforeSql({ before }: TablePair): string {
  return `main.${quoteName(before)} AS b`
}

function afterSql({ after }: TablePair): string {
  return `after.${quoteName(after)} AS a`
}

/** Conditions that hold for a row for which the other side has none with the same rowid and key. */
function notInPlace(other: Side, pair: TablePair, { columns }: KeyPair, rowid: RowidPair | null): string[] {
  if (rowid === null) return []
  const from = other === 'before' ? beforeSql(pair) : afterSql(pair)
  return [`NOT EXISTS (SELECT 1 FROM ${from} NOT INDEXED WHERE ${sameRowid(rowid)} AND ${sameKey(columns)})`]
}

function hasNull({ columns }: KeyPair, side: Side): string {
  return `(${columns.map((column) => `${quoteName(column[side])} IS NULL`).join(' OR ')})`
}

function groupBy(names: readonly string[]): string {
  return names.length === 0 ? '' : `GROUP BY ${names.join(', ')}`
}

/**
 * The order of the two tables is fixed: it is the side after that is looked up, by its key or rowid. The LIMIT, which
 * limits nothing, keeps SQLite from merging the two queries: an aggregate may not look at more than 2,000 columns.
 */
function readMatched(
  db: Database.Database,
  pair: TablePair,
  key: readonly ColumnPair[],
  on: string,
): Matched {
  const keyNames = new Set(key.map(({ before }) => before))
  const differs = anyDiffersSql(pair.columns.filter(({ before }) => !keyNames.has(before)))
  const sql = `
    SELECT count(*), total(differs) FROM (
      SELECT CASE WHEN ${differs} THEN 1 ELSE 0 END AS differs
      FROM ${beforeSql(pair)} NOT INDEXED CROSS JOIN ${afterSql(pair)} ${on} LIMIT -1)`
  const [matched, changed] = db.prepare(sql).raw().get() as [number, number]
  return { matched, changed }
}

function sameRowid({ after, before }: RowidPair): string {
  return `a.${after} = b.${before}`
}

/** NULL, which a comparison with NULL may give, counts as no difference. */
function sameKey(columns: readonly ColumnPair[]): string {
  return `(${anyDiffersSql(columns)}) IS NOT TRUE`
}
