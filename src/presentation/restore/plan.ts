import type { FingerprintDifference } from '../../domain/archive/fingerprint.ts'
import type { RestorePlan } from '../../domain/restore/plan.ts'
import type { TableChange } from '../../domain/restore/table-change.ts'
import { escapeName, escapeSentence } from '../kit/escape.ts'
import { alignColumns, capLines, renderFacts, separate } from '../kit/lines.ts'
import { counted, renderCount, renderSize } from '../kit/quantities.ts'
import { type Style, sign } from '../kit/style.ts'

const TABLES_SHOWN = 20

/** What a restore would do: how, and what would be lost and returned. */
export function renderPlan(plan: RestorePlan, style: Style): string[] {
  const { archive, method, methodReason, safetyCopy, targetName } = plan
  return separate(
    renderFacts([
      ['Archive', escapeSentence(archive)],
      ['Target', escapeSentence(targetName)],
      ['Method', `${method}, because ${escapeSentence(methodReason)}`],
      ['Safety copy', safetyCopy === null ? 'none: nothing is replaced' : escapeSentence(safetyCopy)],
      ['Disk space', renderSize(plan.neededBytes)],
    ]),
    renderEffect(plan, style),
  )
}

/** What a restore changes: rows per table, settings of the database, and what to be careful about. */
export function renderEffect(plan: RestorePlan, style: Style): string[] {
  return separate(
    renderChanges(plan, style),
    plan.differences.map(renderDifference),
    plan.warnings.map((warning) => `${sign(style, 'warning')} ${escapeSentence(warning)}`),
  )
}

/** Two digests of schemas say no more than that they differ. */
function renderDifference({ expected, fact, got }: FingerprintDifference): string {
  return fact === 'schema'
    ? 'The schema is another one afterwards.'
    : escapeSentence(`${fact}: ${expected} before, ${got} after`)
}

function renderChanges({ method, tables }: RestorePlan, style: Style): string[] {
  if (method === 'create') return []
  if (tables === null)
    return [`${sign(style, 'warning')} What is lost cannot be said: the target cannot be read.`]
  const changed = tables.filter(isChanged)
  const rest = tables.length - changed.length
  const [head = '', ...rows] = alignColumns(
    [['Before', 'After', 'Change', 'Table'], ...changed.map((change) => rowOf(change, style))],
    ['right', 'right'],
  )
  return [
    ...(changed.length === 0 ? [] : [style.bold(head), ...capLines(rows, TABLES_SHOWN)]),
    ...(rest === 0 ? [] : [`${counted(rest, 'table')} with the same number of rows before and after.`]),
  ]
}

type ChangedTable = TableChange & { readonly change: Exclude<TableChange['change'], 'same count'> }

function isChanged(table: TableChange): table is ChangedTable {
  return table.change !== 'same count'
}

function rowOf(change: ChangedTable, style: Style): string[] {
  const { rowsAfter, rowsBefore, table } = change
  return [renderRows(rowsBefore), renderRows(rowsAfter), renderChange(change, style), escapeName(table)]
}

function renderRows(rows: number | null): string {
  return rows === null ? '–' : renderCount(rows)
}

function renderChange({ change, rowsAfter, rowsBefore }: ChangedTable, style: Style): string {
  const gained = (rowsAfter ?? 0) - (rowsBefore ?? 0)
  switch (change) {
    case 'not countable':
      return 'cannot be counted'
    case 'appears':
      return 'table returns'
    case 'disappears':
      return style.colour('warning', 'table lost')
    case 'rows':
      return gained > 0
        ? `${counted(gained, 'row')} more`
        : style.colour('warning', `${counted(-gained, 'row')} fewer`)
  }
}
