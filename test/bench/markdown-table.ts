/** A Markdown table whose columns stand in line; the first is text, the others are aligned as their heads say. */
export function renderTable(head: readonly Column[], rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|')))
  const widths = head.map(({ title }, column) =>
    Math.max(title.length, 3, ...cells.map((row) => row[column]?.length ?? 0)),
  )
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => pad(cell, widths[column] ?? 0, head[column]?.align)).join(' | ')} |`
  const rule = head.map(({ align }, column) =>
    align === 'right' ? `${'-'.repeat((widths[column] ?? 0) - 1)}:` : '-'.repeat(widths[column] ?? 0),
  )
  return [line(head.map(({ title }) => title)), line(rule), ...cells.map(line)].join('\n')
}

/** The head of one column. */
export interface Column {
  readonly title: string
  readonly align?: 'right'
}

function pad(cell: string, width: number, align: Column['align']): string {
  return align === 'right' ? cell.padStart(width) : cell.padEnd(width)
}
