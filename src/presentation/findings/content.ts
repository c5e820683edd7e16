import type { Manifest } from '../../domain/archive/manifest.ts'
import { escapeName } from '../kit/escape.ts'
import { alignColumns, capLines } from '../kit/lines.ts'
import { counted, renderCount } from '../kit/quantities.ts'

const TABLES_SHOWN = 10

/** How much a snapshot holds, such as `12 tables, 1,234,567 rows`. */
export function renderContent({ fingerprint: { tables } }: Manifest): string {
  const rows = tables.reduce((sum, table) => sum + (table.rows ?? 0), 0)
  const uncounted = tables.filter((table) => table.rows === null).length
  const rest =
    uncounted === 0 ? '' : ` (and those of ${counted(uncounted, 'table')} that cannot be counted here)`
  return `${counted(tables.length, 'table')}, ${counted(rows, 'row')}${rest}`
}

/** The rows of each table, the largest first. */
export function renderTables({ fingerprint: { tables } }: Manifest): string[] {
  if (tables.length === 0) return []
  const largestFirst = [...tables].sort((a, b) => (b.rows ?? 0) - (a.rows ?? 0))
  const rows = largestFirst.map(({ name, rows }) => [
    rows === null ? 'not countable' : renderCount(rows),
    escapeName(name),
  ])
  const [head = '', ...lines] = alignColumns([['Rows', 'Table'], ...rows], ['right'])
  return [head, ...capLines(lines, TABLES_SHOWN)]
}
