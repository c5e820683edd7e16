import type { TableFact } from '../../domain/archive/fingerprint.ts'
import type { RestorePlan } from '../../domain/restore/plan.ts'
import type { TableChange } from '../../domain/restore/table-change.ts'
import { markdownCode } from '../kit/escape-markdown.ts'
import { markdownBlocks, markdownFolded, markdownTable } from '../kit/markdown.ts'
import { counted, renderCount } from '../kit/quantities.ts'

const TABLES_SHOWN = 50

/** The rows of each table, the largest first, folded. */
export function renderSummaryTables(tables: readonly TableFact[]): string {
  const largestFirst = [...tables].sort((a, b) => (b.rows ?? 0) - (a.rows ?? 0))
  const rows = largestFirst.map(({ name, rows: count }) => [
    markdownCode(name),
    count === null ? 'not countable' : renderCount(count),
  ])
  const title = `Rows in ${counted(tables.length, 'table')}`
  return markdownFolded(title, cappedTable(['Table', 'Rows'], rows, ['left', 'right']))
}

/** What a restore changes, per table; tables that stay as they are are only counted. */
export function renderSummaryChanges({ method, tables }: RestorePlan): string {
  if (method === 'create') return ''
  if (tables === null) return 'What is lost cannot be said: the target cannot be read.'
  const changed = tables.filter(isChanged)
  const same = tables.length - changed.length
  return markdownBlocks(
    cappedTable(['Table', 'Before', 'After', 'Change'], changed.map(rowOf), ['left', 'right', 'right']),
    same === 0 ? '' : `${counted(same, 'table')} with the same number of rows before and after.`,
  )
}

/** A table of at most 50 rows, which says how many more there are. */
export function cappedTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  alignments: Parameters<typeof markdownTable>[2] = [],
): string {
  const more = rows.length - TABLES_SHOWN
  return markdownBlocks(
    markdownTable(headings, rows.slice(0, TABLES_SHOWN), alignments),
    more > 0 ? `… and ${renderCount(more)} more` : '',
  )
}

interface Changed extends TableChange {
  readonly change: Exclude<TableChange['change'], 'same count'>
}

function isChanged(table: TableChange): table is Changed {
  return table.change !== 'same count'
}

function rowOf(change: Changed): string[] {
  const { rowsAfter, rowsBefore, table } = change
  return [markdownCode(table), renderRows(rowsBefore), renderRows(rowsAfter), renderChange(change)]
}

function renderRows(rows: number | null): string {
  return rows === null ? '–' : renderCount(rows)
}

function renderChange({ change, rowsAfter, rowsBefore }: Changed): string {
  switch (change) {
    case 'not countable':
      return change
    case 'appears':
      return 'the table returns'
    case 'disappears':
      return '<strong>the table is lost</strong>'
    case 'rows': {
      const gained = (rowsAfter ?? 0) - (rowsBefore ?? 0)
      return gained > 0
        ? `${counted(gained, 'row')} more`
        : `<strong>${counted(-gained, 'row')} fewer</strong>`
    }
  }
}
