import { readDatabase } from './build.ts'

/** By what rows of a table are told apart: the exact values of columns, and a name of the rowid; without either, by all. */
export interface NaiveKey {
  readonly columns: readonly string[]
  readonly rowid: string | null
}

export interface NaiveDifference {
  readonly added: number
  readonly removed: number
  readonly changed: number
}

/** One row with every value written out exactly: storage class, bytes, sign of zero. */
interface NaiveRow {
  readonly rowid: string
  readonly key: readonly string[]
  readonly all: string
}

/** Compares the table `t` of two databases row by row in memory, in the plainest way that there is. */
export function compareNaively(before: string, after: string, key: NaiveKey): NaiveDifference {
  const rows = new Set(readRows(before, key))
  const others = new Set(readRows(after, key))
  let changed = 0
  for (const isSame of [isInPlace, isOfSameKey, isSameThroughout]) {
    for (const row of rows) {
      const match = [...others].find((other) => isSame(row, other, key))
      if (match === undefined) continue
      if (row.all !== match.all) changed += 1
      rows.delete(row)
      others.delete(match)
    }
  }
  return { added: others.size, removed: rows.size, changed }
}

function isInPlace(row: NaiveRow, other: NaiveRow, { rowid }: NaiveKey): boolean {
  return rowid !== null && row.rowid === other.rowid && row.key.join() === other.key.join()
}

function isOfSameKey(row: NaiveRow, other: NaiveRow, { columns }: NaiveKey): boolean {
  return columns.length > 0 && !row.key.includes('null') && row.key.join() === other.key.join()
}

/** For rows that nothing but their content tells apart. */
function isSameThroughout(row: NaiveRow, other: NaiveRow, { columns, rowid }: NaiveKey): boolean {
  const isWithoutKey = columns.length === 0 ? rowid === null : row.key.includes('null')
  return isWithoutKey && row.all === other.all
}

function readRows(path: string, { columns, rowid }: NaiveKey): NaiveRow[] {
  return readDatabase(path, (db) => {
    const names = db
      .prepare("SELECT name FROM pragma_table_xinfo('t') WHERE hidden <> 2 ORDER BY name")
      .pluck()
      .all() as string[]
    const facts = names.map((name) => `typeof("${name}"), "${name}", hex(CAST("${name}" AS BLOB))`)
    const sql = `SELECT ${rowid ?? 'NULL'}, ${facts.join(', ')} FROM t NOT INDEXED`
    const rows = db.prepare(sql).raw().safeIntegers().all() as unknown[][]
    return rows.map(([id, ...cells]) => {
      const values = names.map((_, index) => exactText(cells.slice(index * 3, index * 3 + 3)))
      return {
        rowid: String(id),
        key: columns.map((name) => values[names.indexOf(name)] ?? ''),
        all: values.join(),
      }
    })
  })
}

function exactText([type, value, hex]: unknown[]): string {
  switch (type) {
    case 'null':
      return 'null'
    case 'real':
      return Object.is(value, -0) ? 'real -0' : `real ${value}`
    case 'integer':
      return `integer ${value}`
    default:
      return `${type} ${hex}`
  }
}
