import type Database from 'better-sqlite3'
import { failedWith, isSqliteError } from '../connection/sqlite-failure.ts'
import { quoteName } from './count-rows.ts'

const FULL_TEXT = /\bUSING\s+fts[345]\b/i
/** Functions of the program through which a full-text table of version 4 stores its text. */
const FUNCTIONS = /\b(?:un)?compress\s*=\s*["'`[]?(?<name>\w+)/gi
/** A table or view that holds the text instead. */
const CONTENT = /\bcontent\s*=\s*["'`[]?(?<name>[^"'`\],)]+)/i

/** The extension that an error of SQLite names as missing; null when it names none. */
export function extensionNamedBy(error: unknown): string | null {
  return failedWith(error, 'extension missing') ? (error as Error).message : null
}

/** Tells whether a virtual table is one of SQLite's full-text tables. */
export function isFullText(db: Database.Database, table: string): boolean {
  return FULL_TEXT.test(readSql(db, table))
}

/**
 * What a full-text table needs that this SQLite does not have: a tokenizer, or a function of the program that owns it.
 * SQLite says only "SQL logic error", as it does for damage. Nothing is run: a statement is only prepared, because a
 * view of a hostile file must not be read; but for the tokenizer, which is missed only when something is matched.
 * @returns null when nothing is known to be missing
 */
export function findMissingExtension(db: Database.Database, table: string): string | null {
  const sql = readSql(db, table)
  for (const { groups } of sql.matchAll(FUNCTIONS)) {
    const name = groups?.['name'] ?? ''
    const known = db.prepare('SELECT 1 FROM pragma_function_list WHERE name = lower(?)').get(name)
    if (known === undefined) return `no such function: ${name}`
  }
  const content = CONTENT.exec(sql)?.groups?.['name']
  const name = quoteName(table)
  return (
    (content === undefined
      ? null
      : extensionNeededBy(() => db.prepare(`SELECT * FROM ${quoteName(content)}`))) ??
    extensionNeededBy(() => db.prepare(`SELECT 1 FROM ${name} WHERE ${name} MATCH 'a' LIMIT 1`).get())
  )
}

function extensionNeededBy(attempt: () => unknown): string | null {
  try {
    attempt()
    return null
  } catch (error) {
    if (isSqliteError(error)) return extensionNamedBy(error)
    throw error
  }
}

function readSql(db: Database.Database, table: string): string {
  const sql = db.prepare('SELECT sql FROM main.sqlite_schema WHERE name = ?').pluck().get(table)
  return typeof sql === 'string' ? sql : ''
}
