import type { Damaged, Finding, Outcome, Report } from '../domain/verification.ts'
import { escapeSentence } from './escape.ts'
import { alignColumns, capLines, indent } from './lines.ts'
import { type Style, sign } from './style.ts'

/** How many single problems are shown under a finding. */
const DETAILS_SHOWN = 10

/** What is damaged, as an answer to the question where to look. */
const DAMAGED_WORDS: Readonly<Record<Damaged, string>> = {
  source: 'the source, when the snapshot was taken',
  archive: 'the archive, since it was made',
  target: 'the target of the restore',
}

/** Every check of a report by name, one a line; under those that are not ok what was found and what to do. */
export function renderFindings(report: Report, style: Style): string[] {
  const heads = alignColumns(
    report.findings.map(({ check, outcome, message }) => [
      `${sign(style, outcome)} ${check}`,
      outcomeWord(outcome, style),
      escapeSentence(message),
    ]),
  )
  return report.findings.flatMap((finding, index) => [
    heads[index] ?? '',
    ...indent(indent(renderConsequences(finding, style))),
  ])
}

/** Only the findings of a report that are not ok; empty when all are. */
export function renderProblems(report: Report, style: Style): string[] {
  return renderFindings({ ...report, findings: report.findings.filter(isProblem) }, style)
}

function isProblem({ outcome }: Finding): boolean {
  return outcome === 'failed' || outcome === 'warning'
}

function renderConsequences({ details = [], damaged, hint }: Finding, style: Style): string[] {
  return [
    ...capLines(details.map(escapeSentence), DETAILS_SHOWN),
    ...(damaged === undefined ? [] : [`Damaged: ${DAMAGED_WORDS[damaged]}.`]),
    ...(hint === undefined ? [] : [style.dim(`→ ${escapeSentence(hint)}`)]),
  ]
}

function outcomeWord(outcome: Outcome, style: Style): string {
  return style.colour(outcome, outcome)
}
