import type { Finding, Report } from '../../domain/outcome/verification.ts'
import { escapeMarkdown } from '../kit/escape-markdown.ts'
import { markdownBlocks, markdownFolded, markdownSentence, markdownTable } from '../kit/markdown.ts'
import { renderMark } from '../kit/page.ts'
import { counted } from '../kit/quantities.ts'

const DETAILS_SHOWN = 10

/**
 * The checks of a report: what is wrong in the open with what to do about it, the whole list folded.
 * @param told what the page already says to do
 */
export function renderSummaryChecks(report: Report, told = ''): string {
  const problems = report.findings.filter(isProblem)
  return markdownBlocks(...problems.map((problem) => renderProblem(problem, told)), renderAll(report))
}

function isProblem({ outcome }: Finding): boolean {
  return outcome === 'failed' || outcome === 'warning'
}

/** @see https://docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts */
function renderProblem(problem: Finding, told: string): string {
  const { check, damaged, details = [], hint = told, message, outcome } = problem
  const lines = [
    `[!${outcome === 'failed' ? 'CAUTION' : 'WARNING'}]`,
    `**${check}**: ${markdownSentence(message)}`,
    ...details.slice(0, DETAILS_SHOWN).map((detail) => `- ${escapeMarkdown(detail)}`),
    ...(details.length > DETAILS_SHOWN ? [`- … and ${details.length - DETAILS_SHOWN} more`] : []),
    ...(damaged === undefined ? [] : ['', `Damaged: the ${damaged}.`]),
    ...(hint === told ? [] : ['', `**What to do:** ${markdownSentence(hint)}`]),
  ]
  return lines.map((line) => `> ${line}`).join('\n')
}

function renderAll({ findings }: Report): string {
  const rows = findings.map(({ check, message, outcome }) => [
    check,
    renderMark(outcome),
    markdownSentence(shortenDigests(message)),
  ])
  return markdownFolded(renderTally(findings), markdownTable(['Check', 'Result', 'Found'], rows))
}

/** In the list of all checks a whole digest makes the column wider than the page; a problem names it in full. */
function shortenDigests(message: string): string {
  return message.replaceAll(/\b(sha256:[0-9a-f]{12})[0-9a-f]{52}\b/g, '$1…')
}

function renderTally(findings: readonly Finding[]): string {
  const numberOf = (outcome: Finding['outcome']) =>
    findings.filter((finding) => finding.outcome === outcome).length
  const passed = numberOf('ok')
  if (passed === findings.length) return `All ${counted(passed, 'check')} passed`
  const others = (['failed', 'warning', 'skipped'] as const)
    .filter((outcome) => numberOf(outcome) > 0)
    .map((outcome) => `${numberOf(outcome)} ${outcome}`)
  return [`${passed} of ${counted(findings.length, 'check')} passed`, ...others].join(', ')
}
