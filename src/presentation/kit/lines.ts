/** Two spaces before every line. */
export function indent(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`))
}

/** Blocks of lines with an empty line between them; empty blocks leave no trace. */
export function separate(...blocks: readonly (readonly string[])[]): string[] {
  return blocks
    .filter((block) => block.length > 0)
    .flatMap((block, index) => (index === 0 ? block : ['', ...block]))
}

/** At most so many lines; the rest is counted in a last one, such as "… and 37 more". */
export function capLines(lines: readonly string[], maxLines: number): string[] {
  const more = lines.length - maxLines
  // One line is as short as the line that would count it.
  return more <= 1 ? [...lines] : [...lines.slice(0, maxLines), `… and ${more} more`]
}

/** Names and values in two columns. */
export function renderFacts(facts: readonly (readonly [name: string, value: string])[]): string[] {
  return alignColumns(facts.map(([name, value]) => [name, value]))
}

/** Which columns are set to the right, as numbers are. */
export type Alignment = 'left' | 'right'

/** Rows of a table with its columns aligned, two spaces between them and nothing at the end of a line. */
export function alignColumns(
  rows: readonly (readonly string[])[],
  alignments: readonly Alignment[] = [],
): string[] {
  const widths: number[] = []
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, widthOf(cell))
  }
  return rows.map((row) =>
    widths
      .map((width, column) => pad(row[column] ?? '', width, alignments[column] ?? 'left'))
      .join('  ')
      .trimEnd(),
  )
}

function pad(cell: string, width: number, alignment: Alignment): string {
  const space = ' '.repeat(width - widthOf(cell))
  return alignment === 'left' ? cell + space : space + cell
}

/** Colours take no room on the screen. */
function widthOf(cell: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ESC is what the sequences of style.ts begin with
  return [...cell.replace(/\u001b\[\d+m/g, '')].length
}
