import type { StatusFinding } from '../../domain/status/status.ts'
import type { Status } from '../../operations/status/status.ts'
import { cappedTable } from '../findings/tables.ts'
import { markdownCode } from '../kit/escape-markdown.ts'
import { markdownSentence } from '../kit/markdown.ts'
import { renderMark, renderPage, renderSummaryTitle } from '../kit/page.ts'
import { STATUS_LABELS, titleOfStatus } from './words.ts'

/** The summary of status: the causes in the open with what to do, then every fact. */
export function renderStatusSummary(status: Status): string {
  const { findings, store, verdict } = status
  const problems = findings.filter(({ outcome }) => outcome === 'failed' || outcome === 'warning')
  return renderPage([
    renderSummaryTitle(verdict, titleOfStatus(status)),
    `In ${markdownSentence(store)}.`,
    ...problems.map(renderProblem),
    cappedTable(
      ['Fact', 'Result', 'Found'],
      findings.map(({ code, message, outcome }) => [
        STATUS_LABELS[code],
        renderMark(outcome),
        markdownSentence(message),
      ]),
    ),
  ])
}

function renderProblem({ code, hint, message, outcome }: StatusFinding): string {
  const lines = [
    `[!${outcome === 'failed' ? 'CAUTION' : 'WARNING'}]`,
    `${markdownSentence(message)} (${markdownCode(code)})`,
    ...(hint === null ? [] : ['', `**What to do:** ${markdownSentence(hint)}`]),
  ]
  return lines.map((line) => `> ${line}`).join('\n')
}
