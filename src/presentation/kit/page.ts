import type { Outcome, Verdict } from '../../domain/outcome/verification.ts'

/** GitHub takes 1 MiB and drops everything of a longer summary; what is between is for whoever appends to it. */
export const MAX_SUMMARY_BYTES = 1_000_000

const CUT_SHORT = '> [!NOTE]\n> The summary is cut short here. Everything is in the JSON report of this step.'

/** How a result is marked: a sign beside which a word always stands. */
export type SummaryMark = Outcome | 'planned'

/** Signs that can be told apart in light and dark, and in black and white. */
export const SUMMARY_SIGNS: Readonly<Record<SummaryMark, string>> = {
  ok: '✅',
  warning: '⚠️',
  failed: '❌',
  skipped: '⏭️',
  planned: '📝',
}

/** The first line of a summary. */
export function renderSummaryTitle(mark: SummaryMark, title: string): string {
  return `## ${SUMMARY_SIGNS[mark]} ${title}`
}

/** A verdict or outcome in a table: its sign and its word. */
export function renderMark(mark: Outcome | Verdict): string {
  return `${SUMMARY_SIGNS[mark]} ${mark}`
}

/**
 * A whole summary: whole blocks as long as there is room, so that no table or fold is cut in two, and a sentence when
 * some had to be left out. The verdict comes first and is always there.
 */
export function renderPage(blocks: readonly string[]): string {
  const encoder = new TextEncoder()
  const end = `\n\n${CUT_SHORT}\n`
  const shown: string[] = []
  let room = MAX_SUMMARY_BYTES - encoder.encode(end).length
  for (const block of blocks.filter((each) => each !== '')) {
    room -= encoder.encode(`${block}\n\n`).length
    if (room < 0) return shown.join('\n\n') + end
    shown.push(block)
  }
  return `${shown.join('\n\n')}\n`
}
