import { type TableFact, tableKey } from '../archive/fingerprint.ts'

/** What happens to one table between two states of a database. */
export interface TableChange {
  readonly table: string
  readonly change: 'same count' | 'rows' | 'not countable' | 'appears' | 'disappears'
  /** Null where the table is absent or its rows cannot be counted. */
  readonly rowsBefore: number | null
  readonly rowsAfter: number | null
}

/** Every table of both states: first those that are there before, in their order, then the new ones. */
export function compareTableRows(
  before: readonly TableFact[],
  after: readonly TableFact[],
): readonly TableChange[] {
  const later = new Map(after.map((table) => [tableKey(table), table]))
  const earlier = new Set(before.map(tableKey))
  return [
    ...before.map((table) => changeOf(table, later.get(tableKey(table)))),
    ...after
      .filter((table) => !earlier.has(tableKey(table)))
      .map(
        ({ name, rows }): TableChange => ({
          table: name,
          change: 'appears',
          rowsBefore: null,
          rowsAfter: rows,
        }),
      ),
  ]
}

function changeOf(before: TableFact, after: TableFact | undefined): TableChange {
  const { name: table, rows: rowsBefore } = before
  if (after === undefined) return { table, change: 'disappears', rowsBefore, rowsAfter: null }
  return { table, change: compareCounts(rowsBefore, after.rows), rowsBefore, rowsAfter: after.rows }
}

function compareCounts(before: number | null, after: number | null): TableChange['change'] {
  if (before === null || after === null) return 'not countable'
  return before === after ? 'same count' : 'rows'
}
