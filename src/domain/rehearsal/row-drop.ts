import type { TableFact } from '../archive/fingerprint.ts'
import { compareTableRows, type TableChange } from '../restore/table-change.ts'
import type { Given } from '../settings/given.ts'
import { parseWholeNumber } from '../settings/parse-values.ts'

/** Nothing may be lost unless the request says so: a migration that means to lose rows is the exception. */
const DEFAULT_PERCENT = 0

/** How many percent of its rows a table may lose. */
export interface RowDropLimits {
  /** For every table that is not named. */
  readonly percent: number
  /** In lower case, because SQLite does not tell `A` from `a`. */
  readonly percentOfTable: ReadonlyMap<string, number>
}

/** A table that lost rows. */
export interface RowDrop {
  readonly table: string
  readonly rowsBefore: number
  /** 0 where the table is gone. */
  readonly rowsAfter: number
  readonly isGone: boolean
  readonly limitPercent: number
  readonly isAllowed: boolean
}

/**
 * The limits from lines such as `5` for every table and `sessions=100` for one.
 * @throws BackupError INPUT_INVALID
 */
export function parseRowDropLimits(lines: readonly Given[]): RowDropLimits {
  let percent = DEFAULT_PERCENT
  const named: [string, number][] = []
  for (const { from, text } of lines) {
    const at = text.lastIndexOf('=')
    const limit = parseWholeNumber({ text: text.slice(at + 1).trim(), from }, { min: 0, max: 100 })
    if (at < 0) percent = limit
    else named.push([text.slice(0, at).trim().toLowerCase(), limit])
  }
  return { percent, percentOfTable: new Map(named) }
}

/** Every table that has fewer rows than before, or is gone with all of them. Tables that cannot be counted are left out. */
export function findRowDrops(
  before: readonly TableFact[],
  after: readonly TableFact[],
  limits: RowDropLimits,
): readonly RowDrop[] {
  return compareTableRows(before, after).flatMap((change) => dropOf(change, limits))
}

function dropOf({ change, rowsAfter, rowsBefore, table }: TableChange, limits: RowDropLimits): RowDrop[] {
  const isGone = change === 'disappears'
  const left = isGone ? 0 : rowsAfter
  if (rowsBefore === null || left === null || left >= rowsBefore) return []
  const limitPercent = limits.percentOfTable.get(table.toLowerCase()) ?? limits.percent
  const isAllowed = (rowsBefore - left) * 100 <= limitPercent * rowsBefore
  return [{ table, rowsBefore, rowsAfter: left, isGone, limitPercent, isAllowed }]
}
