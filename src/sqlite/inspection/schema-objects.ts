import { createHash } from 'node:crypto'
import type Database from 'better-sqlite3'
import { type Digest, digestOfHex } from '../../domain/archive/digest.ts'

/** One ordinary table as the schema table names it. */
export interface TableName {
  /** Its row in the schema table, which identifies it whatever its name is made of. */
  readonly rowid: bigint
  /** Bytes that are not valid text show as U+FFFD. */
  readonly name: string
  /** The bytes of the name as stored, in hexadecimal; given when the text does not say them exactly. */
  readonly nameHex?: string
}

/** What the schema table holds. */
export interface SchemaObjects {
  /** SHA-256 over `typeof:hex` and a newline for type, name, tbl_name and sql of each row, in rowid order. */
  readonly digest: Digest
  /** Tables that have a b-tree of their own, so no views and no virtual tables, in rowid order. */
  readonly tables: readonly TableName[]
}

const COLUMNS = ['type', 'name', 'tbl_name', 'sql'] as const
// Hexadecimal of the stored bytes, because hostile schemas hold numbers, blobs and text that is no text.
const FACTS = COLUMNS.map((column) => `typeof(${column}) || ':' || hex(CAST(${column} AS BLOB))`)
const SCHEMA_SQL = `
  SELECT rowid, type = 'table' AND typeof(rootpage) = 'integer' AND rootpage > 0,
         CAST(name AS TEXT), hex(CAST(name AS BLOB)), ${FACTS.join(', ')}
  FROM sqlite_schema ORDER BY rowid`

type SchemaRow = readonly [
  rowid: bigint,
  isTable: bigint | null,
  name: string,
  nameHex: string,
  ...facts: string[],
]

/** Reads the schema table. Errors are SQLite's own. */
export function readSchemaObjects(
  db: Database.Database,
  encoding: BufferEncoding | 'utf16be',
): SchemaObjects {
  const hash = createHash('sha256')
  const tables: TableName[] = []
  const rows = db.prepare(SCHEMA_SQL).safeIntegers().raw().iterate() as IterableIterator<SchemaRow>
  for (const [rowid, isTable, name, nameHex, ...facts] of rows) {
    hash.update(`${facts.join('\n')}\n`)
    if (isTable !== 1n) continue
    const exact = encodeHex(name, encoding) === nameHex.toLowerCase()
    tables.push(exact ? { rowid, name } : { rowid, name, nameHex: nameHex.toLowerCase() })
  }
  return { digest: digestOfHex(hash.digest('hex')), tables }
}

function encodeHex(text: string, encoding: BufferEncoding | 'utf16be'): string {
  if (encoding !== 'utf16be') return Buffer.from(text, encoding).toString('hex')
  return Buffer.from(text, 'utf16le').swap16().toString('hex')
}
