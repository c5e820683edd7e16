import type Database from 'better-sqlite3'
import { isSqliteError } from '../connection/sqlite-failure.ts'
import type { TableName } from './schema-objects.ts'

/**
 * Counts the rows of a table, never the entries of an index, which may not fit them. Where an extension is missing that an index needs, or the name cannot be written in
 * SQL, the entries of the table's b-tree are counted instead.
 * @returns null when no way works
 * @throws SQLite's error on damage and on everything else that is not about this one statement
 */
export function countRows(db: Database.Database, table: TableName): number | null {
  if (table.nameHex === undefined && !table.name.includes('\0')) {
    const sql = `SELECT count(*) FROM main.${quoteName(table.name)} NOT INDEXED`
    const rows = unlessUnknown(() => readNumber(db, sql))
    if (rows !== null) return rows
  }
  return unlessUnknown(() => countEntries(db, table))
}

/** A name as an identifier in SQL, whatever characters it has. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** In a table WITHOUT ROWID the inner pages hold rows too. */
function countEntries(db: Database.Database, { rowid }: TableName): number | null {
  const name = `(SELECT name FROM sqlite_schema WHERE rowid = ${rowid})`
  const withoutRowid = readNumber(
    db,
    `SELECT wr FROM pragma_table_list WHERE schema = 'main' AND CAST(name AS BLOB) = CAST(${name} AS BLOB)`,
  )
  if (withoutRowid === null) return null
  const pages = withoutRowid === 1 ? "pagetype IN ('leaf', 'internal')" : "pagetype = 'leaf'"
  return readNumber(db, `SELECT sum(ncell) FROM dbstat WHERE name = ${name} AND ${pages}`)
}

function readNumber(db: Database.Database, sql: string): number | null {
  const value = db.prepare(sql).pluck().get()
  return typeof value === 'number' ? value : null
}

function unlessUnknown(count: () => number | null): number | null {
  try {
    return count()
  } catch (error) {
    if (isSqliteError(error) && error.code.startsWith('SQLITE_ERROR')) return null
    throw error
  }
}
