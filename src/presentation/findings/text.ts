import type { Damaged, Finding, Report } from '../../domain/outcome/verification.ts'
import { escapeSentence } from '../kit/escape.ts'
import { capLines, indent } from '../kit/lines.ts'
import { type Style, sign } from '../kit/style.ts'

/** How many single problems are shown under a finding. */
const DETAILS_SHOWN = 10

/** What is damaged, as an answer to the question where to look. */
const DAMAGED_WORDS: Readonly<Record<Damaged, string>> = {
  source: 'the source, when the snapshot was taken',
  archive: 'the archive, since it was made',
  target: 'the target of the restore',
}

/** Every check of a report by name, one a line; under those that are not ok what was found and what to do. */
export function renderFindings({ findings }: Report, style: Style): string[] {
  const checkWidth = Math.max(...findings.map(({ check }) => check.length))
  const outcomeWidth = Math.max(...findings.map(({ outcome }) => outcome.length))
  return findings.flatMap((finding) => {
    const { check, message, outcome } = finding
    const word = style.colour(outcome, outcome.padEnd(outcomeWidth))
    return [
      `${sign(style, outcome)} ${check.padEnd(checkWidth)}  ${word}  ${escapeSentence(message)}`,
      ...indent(indent(renderConsequences(finding, style))),
    ]
  })
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
