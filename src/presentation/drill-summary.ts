import { verdictOf } from '../domain/verification.ts'
import type { Drill } from '../operations/drill.ts'
import { markdownCode } from './escape-markdown.ts'
import { markdownFacts, markdownSentence } from './markdown.ts'
import { counted, renderSize } from './quantities.ts'
import { renderSummaryChecks } from './summary-findings.ts'
import { renderMark, renderPage, renderSummaryTitle } from './summary-page.ts'
import { cappedTable } from './summary-tables.ts'
import { renderDuration, renderTime } from './times.ts'

/** The summary of a drill: the evidence in one table, and every archive that did not come back with its checks. */
export function renderDrillSummary(drill: Drill): string {
  const { drilled, verdict } = drill
  const back = drilled.filter(({ failure }) => failure === null).length
  const archives = counted(drilled.length, 'archive')
  const title =
    back === drilled.length ? `Restored for real: ${archives} came back` : `${back} of ${archives} came back`
  return renderPage([
    renderSummaryTitle(verdict, title),
    markdownFacts(factsOf(drill)),
    renderEvidence(drill),
    ...drilled.flatMap(({ entry, report }) =>
      verdictOf(report) === 'ok' && drilled.length > 1
        ? []
        : [`### ${markdownCode(entry.name)}`, renderSummaryChecks(report)],
    ),
  ])
}

function factsOf({
  assertions,
  durationMs,
  maxRecoveryMs,
  pickedBy,
  startedAt,
  store,
}: Drill): [string, string][] {
  return [
    ['Store', markdownSentence(store)],
    ['Picked', markdownSentence(pickedBy)],
    ['Began', renderTime(startedAt)],
    ['Took', renderDuration(durationMs)],
    ['Limit for one restore', renderDuration(maxRecoveryMs)],
    ['Assertions', String(assertions)],
  ]
}

function renderEvidence({ drilled }: Drill): string {
  const badFirst = drilled.toSorted((a, b) => Number(b.failure !== null) - Number(a.failure !== null))
  return cappedTable(
    ['Archive', 'Verdict', 'Level', 'Restored in', 'Recovery point', 'Size'],
    badFirst.map(({ entry, recoveryMs, recoveryPointMs, report, sizeBytes }) => [
      markdownCode(entry.name),
      renderMark(verdictOf(report)),
      report.level ?? 'none',
      recoveryMs === null ? '–' : renderDuration(recoveryMs),
      `${renderDuration(recoveryPointMs)} ago`,
      renderSize(sizeBytes),
    ]),
    ['left', 'left', 'left', 'right', 'right', 'right'],
  )
}
