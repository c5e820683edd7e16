import type Database from 'better-sqlite3'
import type { GradedFinding } from '../../domain/outcome/grade.ts'
import { isSqliteError } from '../connection/sqlite-failure.ts'
import { quoteName } from './count-rows.ts'

/**
 * Looks whether a finding that seems to be about an index alone hides lost rows: an entry of the index, or of a
 * full-text table, whose row is gone. A rebuilt index would bury that for ever.
 * @returns what is lost, as a sentence; null when every entry has its row
 * @throws SQLite's error about anything but these statements
 */
export function findLostRows(db: Database.Database, { grade, object }: GradedFinding): string | null {
  if (object === null) return null
  try {
    if (grade === 'indexes') return lostBehindIndex(db, object)
    return grade === 'full text' ? lostText(db, object) : null
  } catch (error) {
    if (!isSqliteError(error) || !error.code.startsWith('SQLITE_ERROR')) throw error
    return `${object}: whether every entry still has its row cannot be told (${error.message})`
  }
}

const INDEX_SQL = `
  SELECT i.tbl_name, i.sql, l.wr FROM main.sqlite_schema i JOIN pragma_table_list l ON l.name = i.tbl_name
  WHERE i.type = 'index' AND i.name = ? AND l.schema = 'main'`
const KEY_SQL = "SELECT name FROM pragma_table_info(?, 'main') WHERE pk > 0"
/** Neither an index nor its condition may hold a subquery: the only WHERE is the one of a partial index. */
const CONDITION = /\)\s*WHERE\b(?<condition>.*)$/is

function lostBehindIndex(db: Database.Database, index: string): string | null {
  const [table, sql, withoutRowid] = (db.prepare(INDEX_SQL).raw().get(index) ?? []) as [
    table?: string,
    sql?: string | null,
    withoutRowid?: number,
  ]
  if (table === undefined) return `Index ${index} is in no schema`
  const key =
    withoutRowid === 1 ? (db.prepare(KEY_SQL).pluck().all(table) as string[]).map(quoteName) : ['rowid']
  const condition = CONDITION.exec(sql ?? '')?.groups?.['condition']
  const found = key.map((column) => `o.${column} IS e.${column}`).join(' AND ')
  const lost = db
    .prepare(
      `SELECT count(*) FROM main.${quoteName(table)} AS e INDEXED BY ${quoteName(index)}
       WHERE ${condition === undefined ? '' : `(${condition}) AND `}
         NOT EXISTS (SELECT 1 FROM main.${quoteName(table)} AS o NOT INDEXED WHERE ${found})`,
    )
    .pluck()
    .get() as number
  return lost === 0 ? null : `Entries of index ${index} whose rows are gone from ${table}: ${lost}`
}

/** A table that keeps its own text can lose it; one that keeps none is nothing but its index. */
function lostText(db: Database.Database, table: string): string | null {
  const has = (suffix: string): boolean =>
    db.prepare('SELECT 1 FROM main.sqlite_schema WHERE name = ?').get(`${table}_${suffix}`) !== undefined
  if (!has('content')) {
    const sql = String(db.prepare('SELECT sql FROM main.sqlite_schema WHERE name = ?').pluck().get(table))
    if (/\bcontent\s*=\s*(''|"")/i.test(sql))
      return `${table} keeps no text: its index is all there is of it, and is damaged`
    return /\bcontent\s*=/i.test(sql) ? null : `${table}_content, which holds the text of ${table}, is gone`
  }
  if (!has('docsize')) return null
  const [sizes, texts] = [`${table}_docsize`, `${table}_content`].map(quoteName)
  const lost = db
    .prepare(
      `SELECT count(*) FROM main.${sizes} AS e
       WHERE NOT EXISTS (SELECT 1 FROM main.${texts} AS o NOT INDEXED WHERE o.rowid = e.rowid)`,
    )
    .pluck()
    .get() as number
  if (lost === 0) return null
  return `Indexed texts of ${table} that are gone from ${table}_content: ${lost}`
}
