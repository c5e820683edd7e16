import type { Checked } from '../../operations/verify/check.ts'
import type { CheckRun } from '../../operations/verify/check-run.ts'
import { renderFindings } from '../findings/text.ts'
import { escapeSentence } from '../kit/escape.ts'
import { indent, separate } from '../kit/lines.ts'
import { counted, renderSize } from '../kit/quantities.ts'
import { headline, type Style, sign } from '../kit/style.ts'
import { renderDuration } from '../kit/times.ts'
import { tallyOfDatabases, titleOfDatabase } from './words.ts'

/** The verdict on every live database, each with all its checks; several begin with how many are sound. */
export function renderChecks(run: CheckRun, style: Style): string {
  const { checks, verdict } = run
  return separate(
    checks.length === 1 ? [] : [headline(style, verdict, tallyOfDatabases(run))],
    ...checks.map((checked) => renderChecked(checked, style)),
  ).join('\n')
}

function renderChecked(checked: Checked, style: Style): string[] {
  const { durationMs, fingerprint, notes, report, sizeBytes, verdict } = checked
  const tables = fingerprint === null ? [] : [counted(fingerprint.tables.length, 'table')]
  return separate(
    [
      `${headline(style, verdict, titleOfDatabase(verdict))}: ${escapeSentence(report.subject)}`,
      ...indent([
        [renderSize(sizeBytes), ...tables, `in ${renderDuration(durationMs)}`].join(', '),
        ...renderFindings(report, style),
      ]),
    ],
    indent(notes.map((note) => `${sign(style, 'note')} ${escapeSentence(note)}`)),
  )
}
