import type Database from 'better-sqlite3'
import type { DatabaseSettings } from '../../domain/difference/difference.ts'
import type { SchemaObject } from '../../domain/difference/schema.ts'

/** An object of the schema with what it takes to find its content. */
export interface StoredObject extends SchemaObject {
  /** Its row in the schema table. */
  readonly rowid: bigint
  /** The first page of its b-tree; 0 when it has none, as views and virtual tables. */
  readonly rootPage: number
  /** The bytes of a name that no SQL can spell, in hexadecimal; undefined for every other. */
  readonly nameHex?: string
}

const SCHEMA_SQL = `
  SELECT rowid, CAST(type AS TEXT), CAST(name AS TEXT), hex(CAST(name AS BLOB)),
         CAST(tbl_name AS TEXT) || char(10) || sql, hex(CAST(tbl_name AS BLOB)) || ':' || hex(CAST(sql AS BLOB)),
         CASE typeof(rootpage) WHEN 'integer' THEN rootpage ELSE 0 END
  FROM sqlite_schema ORDER BY rowid`

type SchemaRow = readonly [
  rowid: bigint,
  type: string,
  name: string,
  nameHex: string,
  definition: string | null,
  definitionHex: string | null,
  rootPage: bigint,
]

/** Reads the schema table of the main database, in its own order. Errors are SQLite's own. */
export function readSchema(db: Database.Database): readonly StoredObject[] {
  const rows = db.prepare(SCHEMA_SQL).safeIntegers().raw().all() as SchemaRow[]
  return rows.map(([rowid, type, name, nameHex, definition, definitionHex, rootPage]) => ({
    rowid,
    type: String(type),
    name: String(name),
    nameKey: isExact(name) ? `u:${foldName(name)}` : `x:${nameHex}`,
    definition: definition === null || isExact(definition) ? definition : definitionHex,
    rootPage: Number(rootPage),
    ...(isSpellable(name) ? {} : { nameHex: nameHex.toLowerCase() }),
  }))
}

/** What the file says of itself. */
export function readSettings(db: Database.Database): DatabaseSettings {
  const read = (name: string): unknown => db.pragma(`main.${name}`, { simple: true })
  return {
    user_version: read('user_version') as number,
    application_id: read('application_id') as number,
    page_size: read('page_size') as number,
    encoding: read('encoding') as string,
    auto_vacuum: read('auto_vacuum') as number,
    journal_mode: read('journal_mode') as string,
  }
}

/** SQLite takes two names for the same when only the case of ASCII letters differs. */
export function foldName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}

/** Whether a name can stand in SQL: not when bytes of it are no text, nor when it has a NUL, where SQL ends. */
export function isSpellable(name: string | null): boolean {
  return name !== null && isExact(name) && !name.includes('\0')
}

/** False when the text may stand for bytes that are no text. */
function isExact(text: string | null): boolean {
  return text !== null && !text.includes('\u{fffd}')
}
