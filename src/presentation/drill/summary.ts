import { worstFirst } from '../../domain/outcome/verification.ts'
import type { Drill } from '../../operations/drill/drill.ts'
import { renderSummaryChecks } from '../findings/summary.ts'
import { cappedTable } from '../findings/tables.ts'
import { markdownCode } from '../kit/escape-markdown.ts'
import { markdownFacts, markdownSentence } from '../kit/markdown.ts'
import { renderMark, renderPage, renderSummaryTitle } from '../kit/page.ts'
import { renderSize } from '../kit/quantities.ts'
import { renderDuration, renderTime } from '../kit/times.ts'
import { tallyOfDrill } from './words.ts'

/** The summary of a drill: the evidence in one table, and every archive that did not come back with its checks. */
export function renderDrillSummary(drill: Drill): string {
  const { drilled, verdict } = drill
  return renderPage([
    renderSummaryTitle(verdict, tallyOfDrill(drill)),
    markdownFacts(factsOf(drill)),
    renderEvidence(drill),
    ...drilled.flatMap(({ entry, report, verdict: each }) =>
      each === 'ok' && drilled.length > 1
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
  return cappedTable(
    ['Archive', 'Verdict', 'Level', 'Restored in', 'Recovery point', 'Size'],
    worstFirst(drilled).map(({ entry, recoveryMs, recoveryPointMs, report, sizeBytes, verdict }) => [
      markdownCode(entry.name),
      renderMark(verdict),
      report.level ?? 'none',
      recoveryMs === null ? '–' : renderDuration(recoveryMs),
      `${renderDuration(recoveryPointMs)} ago`,
      renderSize(sizeBytes),
    ]),
    ['left', 'left', 'left', 'right', 'right', 'right'],
  )
}
