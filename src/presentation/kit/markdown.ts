import { capLength, showActing } from './escape.ts'
import { escapeMarkdown } from './escape-markdown.ts'

/** Room for a sentence with a path or two in it. */
const SENTENCE_LENGTH = 1_000

/** How a column of a table is set. */
export type ColumnAlignment = 'left' | 'right'

/** A sentence with names from outside in it. Each of its words is cut at 200 characters, so that none breaks the page. */
export function markdownSentence(sentence: string): string {
  return capLength(sentence, SENTENCE_LENGTH).split(' ').map(escapeMarkdown).join(' ')
}

/** A short text that stays on one line, however narrow its column is. */
export function markdownUnbroken(text: string): string {
  return text.replaceAll(' ', '&nbsp;').replaceAll('-', '&#8209;')
}

/** Blocks with an empty line between them; empty ones leave no trace. */
export function markdownBlocks(...blocks: readonly string[]): string {
  return blocks.filter((block) => block !== '').join('\n\n')
}

/**
 * A table in HTML, whose cells GitHub takes as they are: the cells have to be escaped already. HTML also allows what
 * Markdown does not, a table without a line of headings.
 * @param headings empty for none
 */
export function markdownTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  alignments: readonly ColumnAlignment[] = [],
): string {
  if (rows.length === 0) return ''
  const row = (tag: 'th' | 'td', cells: readonly string[]): string =>
    `<tr>${cells.map((cell, column) => renderCell(tag, cell, alignments[column] ?? 'left')).join('')}</tr>`
  const head = headings.length === 0 ? [] : [row('th', headings)]
  return ['<table>', ...head, ...rows.map((cells) => row('td', cells)), '</table>'].join('\n')
}

/** Names and escaped values in two columns. */
export function markdownFacts(facts: readonly (readonly [name: string, value: string])[]): string {
  return markdownTable(
    [],
    facts.map(([name, value]) => [`<strong>${name}</strong>`, value]),
  )
}

/** A part of the page that is folded until the reader opens it. */
export function markdownFolded(title: string, body: string): string {
  return body === '' ? '' : `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`
}

/** Lines to be copied, with GitHub's button for it. Names from outside in them cannot end it. */
export function markdownCopyable(language: 'sh' | 'yaml', lines: readonly string[]): string {
  const shown = lines.map(showActing)
  const longest = Math.max(0, ...shown.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)))
  const fence = '`'.repeat(Math.max(3, longest + 1))
  return [`${fence}${language}`, ...shown, fence].join('\n')
}

/** Browsers centre headings unless they are told. */
function renderCell(tag: 'th' | 'td', cell: string, alignment: ColumnAlignment): string {
  const set = alignment === 'right' ? ' align="right"' : tag === 'th' ? ' align="left"' : ''
  return `<${tag}${set}>${cell}</${tag}>`
}
