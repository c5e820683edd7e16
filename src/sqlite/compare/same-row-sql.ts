import { quoteName } from '../inspection/count-rows.ts'

/**
 * An SQL condition that holds when a column of row `a` and one of row `b` are not exactly the same: another type of
 * storage, another byte, another sign of zero. It needs no collation of the column, and no affinity makes 1 of '1'.
 * Numbers compare as less than any text, which spares text the slow look at its type.
 * @see https://www.sqlite.org/datatype3.html#comparison_expressions
 */
export function differsSql({ before, after }: ColumnPair): string {
  const [a, b] = [`a.${quoteName(after)}`, `b.${quoteName(before)}`]
  const exact = bytesSql(a)
  return (
    `(${exact} IS NOT +${b} OR (${exact} < '' AND ` +
    `(typeof(${a}) <> typeof(${b}) OR (${exact} = 0 AND ${signSql(a)} <> ${signSql(b)}))))`
  )
}

/** One column under its name on either side: names may differ in the case of letters. */
export interface ColumnPair {
  readonly before: string
  readonly after: string
}

/** A condition that holds when any of the columns differs. */
export function anyDiffersSql(columns: readonly ColumnPair[]): string {
  return columns.length === 0 ? '0' : joinEvenly(columns.map(differsSql), ' OR ')
}

/** The terms by which two rows fall into one group only when every column is exactly the same. */
export function exactTermsSql(column: string): readonly string[] {
  const name = quoteName(column)
  const exact = bytesSql(name)
  return [`typeof(${name})`, exact, `(${exact} < '' AND ${exact} = 0 AND ${signSql(name)} < 0)`]
}

/** A value without the affinity and the collation of its column. */
function bytesSql(value: string): string {
  return `(+${value} COLLATE BINARY)`
}

/** Tells 0.0 from -0.0, which no comparison does. */
function signSql(value: string): string {
  return `atan2(${value}, -1)`
}

/** Joins in a tree of even height: SQLite refuses expressions deeper than 1,000, and a table has up to 2,000 columns. */
function joinEvenly(terms: readonly string[], operator: string): string {
  if (terms.length <= 2) return terms.join(operator)
  const middle = terms.length >> 1
  const halves = [terms.slice(0, middle), terms.slice(middle)]
  return halves.map((half) => `(${joinEvenly(half, operator)})`).join(operator)
}
