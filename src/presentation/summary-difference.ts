import {
  type ComparedTable,
  type DatabaseDifference,
  isUnchanged,
  type TableDifference,
} from '../domain/difference.ts'
import { markdownCode } from './escape-markdown.ts'
import { markdownBlocks, markdownSentence } from './markdown.ts'
import { counted, renderCount } from './quantities.ts'
import { cappedTable } from './summary-tables.ts'

/** How two databases differ: rows per table, schema and settings. Never a value. */
export function renderSummaryDifference({ schema, settings, tables }: DatabaseDifference): string {
  const changed = tables.filter(hasChanges)
  const same = tables.filter(isUnchanged).length
  const uncompared = tables.filter((table) => table.comparable === 'no')
  return markdownBlocks(
    cappedTable(['Table', 'Rows added', 'Rows removed', 'Rows changed'], changed.map(rowOf), [
      'left',
      'right',
      'right',
      'right',
    ]),
    cappedTable(
      ['Schema', 'Name', 'Change'],
      schema.map(({ change, name, type }) => [markdownSentence(type), markdownCode(name), change]),
    ),
    cappedTable(
      ['Setting', 'Before', 'After'],
      settings.map(({ after, before, setting }) => [
        markdownCode(setting),
        markdownCode(before),
        markdownCode(after),
      ]),
    ),
    cappedTable(
      ['Not compared', 'Because'],
      uncompared.map(({ reason, table }) => [markdownCode(table), markdownSentence(reason)]),
    ),
    same === 0 ? '' : `${counted(same, 'table')} with the same rows.`,
  )
}

function hasChanges(table: TableDifference): table is ComparedTable {
  return table.comparable !== 'no' && table.added + table.removed + table.changed > 0
}

function rowOf({ added, changed, removed, table }: ComparedTable): string[] {
  return [markdownCode(table), ...[added, removed, changed].map(renderCount)]
}
