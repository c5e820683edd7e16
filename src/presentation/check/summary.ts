import { verdictOf } from '../../domain/outcome/verification.ts'
import type { Checked } from '../../operations/verify/check.ts'
import { renderSummaryChecks } from '../findings/summary.ts'
import { cappedTable, renderSummaryTables } from '../findings/tables.ts'
import { markdownCode } from '../kit/escape-markdown.ts'
import { markdownBlocks, markdownFacts, markdownSentence } from '../kit/markdown.ts'
import { renderMark, renderPage, renderSummaryTitle } from '../kit/page.ts'
import { counted, renderSize } from '../kit/quantities.ts'
import { renderDuration } from '../kit/times.ts'

const TITLES = {
  ok: 'The database is sound',
  warning: 'The database is sound, with warnings',
  failed: 'The database is damaged',
} as const

const MANY_TITLES = {
  ok: 'All databases are sound',
  warning: 'All databases are sound, with warnings',
  failed: 'Some databases are damaged',
} as const

/** The summary of check: every live database with its checks. */
export function renderCheckSummary(checks: readonly Checked[]): string {
  const verdicts = checks.map(({ report }) => verdictOf(report))
  const verdict = (['failed', 'warning'] as const).find((each) => verdicts.includes(each)) ?? 'ok'
  const isOne = checks.length === 1
  return renderPage([
    renderSummaryTitle(verdict, (isOne ? TITLES : MANY_TITLES)[verdict]),
    isOne ? '' : renderOverview(checks),
    ...checks.flatMap(renderChecked),
  ])
}

function renderOverview(checks: readonly Checked[]): string {
  const rows = checks.map(({ report, sizeBytes }) => [
    markdownCode(report.subject),
    renderMark(verdictOf(report)),
    renderSize(sizeBytes),
  ])
  return cappedTable(['Database', 'Verdict', 'Size'], rows, ['left', 'left', 'right'])
}

function renderChecked({ durationMs, fingerprint, notes, report, sizeBytes }: Checked): readonly string[] {
  const facts: [string, string][] = [
    ['Database', markdownCode(report.subject)],
    ['Size', renderSize(sizeBytes)],
    ...(fingerprint === null
      ? []
      : [['Holds', counted(fingerprint.tables.length, 'table')] satisfies [string, string]]),
    ['Time', renderDuration(durationMs)],
  ]
  return [
    markdownFacts(facts),
    markdownBlocks(...notes.map((note) => `> [!NOTE]\n> ${markdownSentence(note)}`)),
    renderSummaryChecks(report),
    fingerprint === null ? '' : renderSummaryTables(fingerprint.tables),
  ]
}
