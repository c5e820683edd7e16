import {
  type ComparedTable,
  type DatabaseDifference,
  hasChanges,
  isUnchanged,
  type SchemaDifference,
  type TableDifference,
} from '../../domain/difference/difference.ts'
import type { Diffed } from '../../operations/difference/diff.ts'
import { escapeName, escapeSentence } from '../kit/escape.ts'
import { alignColumns, capLines, indent, renderFacts, separate } from '../kit/lines.ts'
import { counted, renderCount } from '../kit/quantities.ts'
import { headline, type Style, sign } from '../kit/style.ts'
import { renderDuration } from '../kit/times.ts'
import { describeVirtual } from './words.ts'

const LINES_SHOWN = 20

/** How two archives or databases differ; never a value of a row. */
export function renderDiffed({ after, before, difference, durationMs }: Diffed, style: Style): string {
  return separate(
    [
      renderTitle(difference, style),
      ...indent(
        renderFacts([
          ['Before', escapeSentence(before.subject)],
          ['After', escapeSentence(after.subject)],
          ['Time', renderDuration(durationMs)],
        ]),
      ),
    ],
    indent(renderDifference(difference, style)),
  ).join('\n')
}

/** The rows of each table, the schema, the settings, and what could not be compared. */
export function renderDifference(difference: DatabaseDifference, style: Style): string[] {
  const { schema, settings, tables } = difference
  const changed = tables.filter(hasChanges)
  const [head = '', ...rows] = alignColumns(
    [['Removed', 'Added', 'Changed', 'Table'], ...changed.map(rowOf)],
    ['right', 'right', 'right'],
  )
  return separate(
    changed.length === 0 ? [] : [style.bold(head), ...capLines(rows, LINES_SHOWN)],
    capLines(alignColumns(schema.map(renderObject)), LINES_SHOWN),
    settings.map(({ after, before, setting }) =>
      escapeSentence(`${setting}: ${before} before, ${after} after`),
    ),
    [...capLines(renderReasons(tables, style), LINES_SHOWN), ...renderVirtual(difference, style)],
    renderRest(tables),
  )
}

function renderTitle(difference: DatabaseDifference, style: Style): string {
  const { equal, schema, settings, tables } = difference
  if (equal) return headline(style, 'ok', 'Equal')
  return schema.length + settings.length > 0 || tables.some(hasChanges)
    ? headline(style, 'note', 'Different')
    : headline(style, 'warning', 'No difference found, but not everything could be compared')
}

function rowOf({ added, changed, removed, table }: ComparedTable): string[] {
  return [...[removed, added, changed].map(renderCount), escapeName(table)]
}

function renderObject({ change, name, type }: SchemaDifference): string[] {
  return [`${escapeName(type)} ${change}`, escapeName(name)]
}

function renderReasons(tables: readonly TableDifference[], style: Style): string[] {
  return tables.flatMap((table) => {
    if (table.reason === undefined) return []
    const mark = table.comparable === 'no' ? 'warning' : 'note'
    const title = table.comparable === 'no' ? 'not compared: ' : ''
    return [`${sign(style, mark)} ${escapeName(table.table)}: ${title}${escapeSentence(table.reason)}`]
  })
}

function renderVirtual({ virtualTables }: DatabaseDifference, style: Style): string[] {
  return virtualTables.length === 0 ? [] : [`${sign(style, 'note')} ${describeVirtual(virtualTables)}`]
}

function renderRest(tables: readonly TableDifference[]): string[] {
  const same = tables.filter(isUnchanged).length
  return same === 0 ? [] : [`${counted(same, 'table')} with the same rows.`]
}
