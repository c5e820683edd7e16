import type { RehearsalFinding } from '../../domain/rehearsal/rehearsal.ts'
import type { Rehearsed } from '../../operations/rehearsal/rehearse.ts'
import { renderDifference } from '../diff/text.ts'
import { escapeSentence } from '../kit/escape.ts'
import { capLines, indent, renderFacts, separate } from '../kit/lines.ts'
import { renderSize } from '../kit/quantities.ts'
import { headline, type Style, sign } from '../kit/style.ts'
import { renderDuration } from '../kit/times.ts'
import { REHEARSAL_TITLES } from './words.ts'

const DETAILS_SHOWN = 10

/** What a rehearsal came to, verdict first. */
export function renderRehearsed(rehearsed: Rehearsed, style: Style): string {
  const { database, difference, durationMs, end, findings, notes, sizeBytes, verdict } = rehearsed
  return separate(
    [
      headline(style, verdict, REHEARSAL_TITLES[verdict]),
      ...indent(
        renderFacts([
          ['Database', escapeSentence(database)],
          ['Size', renderSize(sizeBytes)],
          ['Command', `took ${renderDuration(end.durationMs)}`],
          ['Time', renderDuration(durationMs)],
        ]),
      ),
    ],
    indent(findings.flatMap((finding) => renderFinding(finding, style))),
    difference === null ? [] : ['What the command changes:', ...indent(renderDifference(difference, style))],
    indent(notes.map((note) => `${sign(style, 'note')} ${escapeSentence(note)}`)),
  ).join('\n')
}

function renderFinding(finding: RehearsalFinding, style: Style): string[] {
  const { check, details = [], message, outcome } = finding
  const hint = finding.outcome === 'failed' ? [style.dim(`→ ${escapeSentence(finding.hint)}`)] : []
  return [
    `${sign(style, outcome)} ${check.padEnd(13)}  ${style.colour(outcome, outcome.padEnd(7))}  ${escapeSentence(message)}`,
    ...indent(indent([...capLines(details.map(escapeSentence), DETAILS_SHOWN), ...hint])),
  ]
}
