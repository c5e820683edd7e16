import { verdictOf } from '../../domain/outcome/verification.ts'
import type { Drill } from '../../operations/drill/drill.ts'
import { renderSummaryChecks } from '../findings/summary.ts'
import { cappedTable } from '../findings/tables.ts'
import { markdownCode } from '../kit/escape-markdown.ts'
import { markdownFacts, markdownSentence } from '../kit/markdown.ts'
import { renderMark, renderPage, renderSummaryTitle } from '../kit/page.ts'
import { counted, renderSize } from '../kit/quantities.ts'
import { renderDuration, renderTime } from '../kit/times.ts'

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
