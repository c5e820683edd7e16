import type Database from 'better-sqlite3'
import { foldName, isSpellable } from './read-schema.ts'

/** How the rows of one table are stored and told apart. */
export interface TableShape {
  /** Columns whose values are stored, in their order; those computed on reading follow from the others. */
  readonly columns: readonly string[]
  /** The declared primary key in its order; empty when there is none. */
  readonly key: readonly KeyColumn[]
  /** A name by which the rowid can be read; null when there is none, or columns took all of its names. */
  readonly rowid: string | null
  /** Whether the primary key is the rowid itself. */
  readonly isKeyRowid: boolean
}

export interface KeyColumn {
  readonly name: string
  /** By which the key's index is ordered. */
  readonly collation: string
}

const VIRTUAL_GENERATED = 2
const ROWID_NAMES = ['rowid', 'oid', '_rowid_']

type ColumnRow = readonly [name: string, keyPosition: number, hidden: number]
type IndexRow = readonly [columnId: number, name: string, collation: string, isKey: number]

/**
 * Reads the shape of a table from its declaration: no row, view or virtual table is touched.
 * @param schema `main` or `after`
 * @returns null when the name of a column cannot be written in SQL
 * @see https://www.sqlite.org/pragma.html#pragma_table_xinfo
 */
export function readTableShape(db: Database.Database, schema: string, table: string): TableShape | null {
  const all = db
    .prepare('SELECT name, pk, hidden FROM pragma_table_xinfo(?, ?)')
    .raw()
    .all(table, schema) as ColumnRow[]
  if (!all.every(([name]) => isSpellable(name))) return null
  const index = readKeyIndex(db, schema, table)
  const declared = all.filter(([, position]) => position > 0).sort((a, b) => a[1] - b[1])
  const isKeyRowid = declared.length > 0 && index.length === 0
  const hasRowid = index.length === 0 || index.some(([columnId]) => columnId === -1)
  const taken = new Set(all.map(([name]) => foldName(name)))
  return {
    columns: all.filter(([, , hidden]) => hidden !== VIRTUAL_GENERATED).map(([name]) => name),
    key: isKeyRowid
      ? declared.map(([name]) => ({ name, collation: 'BINARY' }))
      : index.filter(([, , , isKey]) => isKey === 1).map(([, name, collation]) => ({ name, collation })),
    rowid: hasRowid ? (ROWID_NAMES.find((name) => !taken.has(name)) ?? null) : null,
    isKeyRowid,
  }
}

/** The columns of the index behind the primary key; none where the rowid is the key. */
function readKeyIndex(db: Database.Database, schema: string, table: string): IndexRow[] {
  const sql = `
    SELECT x.cid, x.name, x.coll, x.key
    FROM pragma_index_list(:table, :schema) AS i, pragma_index_xinfo(i.name, :schema) AS x
    WHERE i.origin = 'pk' ORDER BY x.seqno`
  return db.prepare(sql).raw().all({ table, schema }) as IndexRow[]
}
