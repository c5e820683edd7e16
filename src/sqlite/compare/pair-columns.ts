import type { KeyPair, RowidPair, TablePair } from './match-rows.ts'
import { foldName } from './read-schema.ts'
import type { ColumnPair } from './same-row-sql.ts'
import type { TableShape } from './table-shape.ts'

/** What two tables of one name have in common. */
export interface PairedShape {
  readonly tables: TablePair
  /** Null where only one side has a rowid that can be read. */
  readonly rowid: RowidPair | null
  /** Null where the two sides do not declare the same primary key. */
  readonly key: KeyPair | null
  /** Whether the rowid is that key on both sides. */
  readonly isKeyRowid: boolean
  /** Columns that only one side has. */
  readonly onlyBefore: readonly string[]
  readonly onlyAfter: readonly string[]
}

/** Puts together the columns, rowids and keys of two tables. */
export function pairShapes(
  names: Pick<TablePair, 'before' | 'after'>,
  before: TableShape,
  after: TableShape,
): PairedShape {
  const later = new Map(after.columns.map((name) => [foldName(name), name]))
  const earlier = new Set(before.columns.map(foldName))
  const columns = before.columns.flatMap((name): ColumnPair[] => {
    const other = later.get(foldName(name))
    return other === undefined ? [] : [{ before: name, after: other }]
  })
  return {
    tables: { ...names, columns },
    rowid:
      before.rowid === null || after.rowid === null ? null : { before: before.rowid, after: after.rowid },
    key: pairKeys(before, after, columns),
    isKeyRowid: before.isKeyRowid && after.isKeyRowid,
    onlyBefore: before.columns.filter((name) => !later.has(foldName(name))),
    onlyAfter: after.columns.filter((name) => !earlier.has(foldName(name))),
  }
}

function pairKeys(before: TableShape, after: TableShape, columns: readonly ColumnPair[]): KeyPair | null {
  if (before.key.length === 0 || before.key.length !== after.key.length) return null
  const paired = before.key.flatMap(({ name }, index): ColumnPair[] => {
    const other = after.key[index]?.name ?? ''
    return foldName(name) === foldName(other) ? columns.filter((column) => column.before === name) : []
  })
  if (paired.length !== before.key.length) return null
  return { columns: paired, collations: after.key.map(({ collation }) => collation) }
}
