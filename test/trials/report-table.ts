import { readFileSync, writeFileSync } from 'node:fs'
import type { Figure } from './kit/tally.ts'
import { renderFigure, seconds } from './render-result.ts'
import type { Result } from './run-trial.ts'
import type { Scale } from './trial.ts'

const BEGIN = '<!-- figures: written by npm run trials -- --report -->'
const END = '<!-- end of figures -->'
const MOST_NOTES = 4
const HEAD = ['| trial | claim | figure | time | command | date |', '|---|---|---|---|---|---|']

/** Where and when the figures of a table come from. */
export interface Setting {
  readonly scale: Scale
  readonly seed: string
  /** Null when only databases that the trials make were tried. */
  readonly corpus: string | null
  /** ISO 8601. */
  readonly date: string
}

/** Writes the rows of the trials that ran into a document's table; the rows of others stay as they are. */
export function updateReport(path: string, results: readonly Result[], setting: Setting): void {
  const document = readFileSync(path, 'utf8')
  const [before, rest] = splitOnce(document, BEGIN)
  const [table, after] = splitOnce(rest, END)
  const rows = new Map([...table.matchAll(/^\| (T\d\d) .*$/gm)].map(([row, id]) => [id as string, row]))
  for (const result of results) {
    if (result.outcome !== 'skipped' || !rows.has(result.trial.id))
      rows.set(result.trial.id, renderRow(result, setting))
  }
  const sorted = [...rows].sort(([one], [other]) => one.localeCompare(other)).map(([, row]) => row)
  writeFileSync(path, [before, BEGIN, '\n\n', [...HEAD, ...sorted].join('\n'), '\n\n', END, after].join(''))
}

function renderRow(result: Result, { corpus, date, scale, seed }: Setting): string {
  const { trial } = result
  const flag = scale === 'default' ? '' : ` --${scale}`
  const others = corpus === null ? '' : ' --corpus DIR'
  const command = `\`npm run trials -- ${trial.id}${flag} --seed ${seed}${others}\``
  const figure =
    result.outcome === 'skipped'
      ? `skipped: ${result.reason}`
      : `**${result.outcome}** ${renderFigure({ ...result.figure, notes: fewNotes(result.figure) })}`
  const time = result.outcome === 'skipped' ? '' : seconds(result.durationMs)
  const cells = [trial.id, trial.claim, figure, time, command, date.slice(0, 10)]
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

/** A table has no room for more; the run itself prints all. */
function fewNotes({ notes }: Figure): Figure['notes'] {
  return Object.keys(notes).length > MOST_NOTES ? {} : notes
}

function splitOnce(text: string, marker: string): [string, string] {
  const at = text.indexOf(marker)
  if (at < 0) throw new Error(`the report has no line "${marker}"`)
  return [text.slice(0, at), text.slice(at + marker.length)]
}
