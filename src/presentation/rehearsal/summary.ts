import type { RehearsalFinding } from '../../domain/rehearsal/rehearsal.ts'
import type { Rehearsed } from '../../operations/rehearsal/rehearse.ts'
import { renderSummaryDifference } from '../diff/summary.ts'
import { cappedTable } from '../findings/tables.ts'
import { markdownCode } from '../kit/escape-markdown.ts'
import { markdownBlocks, markdownFacts, markdownSentence } from '../kit/markdown.ts'
import { renderMark, renderPage, renderSummaryTitle } from '../kit/page.ts'
import { renderSize } from '../kit/quantities.ts'
import { renderDuration } from '../kit/times.ts'
import { REHEARSAL_TITLES } from './words.ts'

const DETAILS_SHOWN = 10

/** The summary of a rehearsal, verdict first. */
export function renderRehearsalSummary(rehearsed: Rehearsed): string {
  const { database, difference, durationMs, end, findings, notes, sizeBytes, verdict } = rehearsed
  return renderPage([
    renderSummaryTitle(verdict, REHEARSAL_TITLES[verdict]),
    markdownFacts([
      ['Database', markdownCode(database)],
      ['Size', renderSize(sizeBytes)],
      ['Command', `took ${renderDuration(end.durationMs)}`],
      ['Time', renderDuration(durationMs)],
    ]),
    cappedTable(['Check', 'Result', 'Found'], findings.map(rowOf)),
    difference === null
      ? ''
      : markdownBlocks('### What the command changes', renderSummaryDifference(difference)),
    markdownBlocks(...notes.map((note) => `> [!NOTE]\n> ${markdownSentence(note)}`)),
  ])
}

function rowOf(finding: RehearsalFinding): string[] {
  const { check, details = [], message, outcome } = finding
  const hint = finding.outcome === 'failed' ? [`What to do: ${finding.hint}`] : []
  const lines = [message, ...details.slice(0, DETAILS_SHOWN), ...hint]
  return [check, renderMark(outcome), lines.map(markdownSentence).join('<br>')]
}
