import {
  type ComparedTable,
  type DatabaseDifference,
  hasChanges,
  isUnchanged,
  type TableDifference,
} from '../../domain/difference/difference.ts'
import { cappedTable } from '../findings/tables.ts'
import { markdownCode } from '../kit/escape-markdown.ts'
import { markdownBlocks, markdownSentence } from '../kit/markdown.ts'
import { counted, renderCount } from '../kit/quantities.ts'
import { describeVirtual } from './words.ts'

/** How two databases differ: rows per table, schema and settings. Never a value. */
export function renderSummaryDifference(difference: DatabaseDifference): string {
  const { schema, settings, tables, virtualTables } = difference
  const changed = tables.filter(hasChanges)
  const same = tables.filter(isUnchanged).length
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
    cappedTable(['Table', 'How far it was compared'], tables.flatMap(reasonOf)),
    virtualTables.length === 0 ? '' : markdownSentence(describeVirtual(virtualTables)),
    same === 0 ? '' : `${counted(same, 'table')} with the same rows.`,
  )
}

function rowOf({ added, changed, removed, table }: ComparedTable): string[] {
  return [markdownCode(table), ...[added, removed, changed].map(renderCount)]
}

function reasonOf({ comparable, reason, table }: TableDifference): string[][] {
  if (reason === undefined) return []
  return [[markdownCode(table), markdownSentence(comparable === 'no' ? `Not compared: ${reason}` : reason)]]
}
