import { worstFirst } from '../../domain/outcome/verification.ts'
import type { Checked } from '../../operations/verify/check.ts'
import type { CheckRun } from '../../operations/verify/check-run.ts'
import { renderSummaryChecks } from '../findings/summary.ts'
import { cappedTable, renderSummaryTables } from '../findings/tables.ts'
import { markdownCode } from '../kit/escape-markdown.ts'
import { markdownBlocks, markdownFacts, markdownSentence } from '../kit/markdown.ts'
import { renderMark, renderPage, renderSummaryTitle } from '../kit/page.ts'
import { counted, renderSize } from '../kit/quantities.ts'
import { renderDuration } from '../kit/times.ts'
import { tallyOfDatabases, titleOfDatabase } from './words.ts'

/** The summary of check: every live database with its checks. */
export function renderCheckSummary(run: CheckRun): string {
  const { checks, verdict } = run
  const isOne = checks.length === 1
  return renderPage([
    renderSummaryTitle(verdict, isOne ? titleOfDatabase(verdict) : tallyOfDatabases(run)),
    isOne ? '' : renderOverview(checks),
    ...worstFirst(checks).flatMap(renderChecked),
  ])
}

function renderOverview(checks: readonly Checked[]): string {
  const rows = worstFirst(checks).map(({ report, sizeBytes, verdict }) => [
    markdownCode(report.subject),
    renderMark(verdict),
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
