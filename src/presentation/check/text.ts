import { type Verdict, verdictOf } from '../../domain/outcome/verification.ts'
import type { Checked } from '../../operations/verify/check.ts'
import { renderFindings } from '../findings/text.ts'
import { escapeSentence } from '../kit/escape.ts'
import { indent, separate } from '../kit/lines.ts'
import { counted, renderSize } from '../kit/quantities.ts'
import { headline, type Style, sign } from '../kit/style.ts'
import { renderDuration } from '../kit/times.ts'

const TITLES: Readonly<Record<Verdict, string>> = {
  ok: 'Sound',
  warning: 'Sound, with warnings',
  failed: 'Damaged',
}

/** The verdict on a live database, with all checks. */
export function renderChecked(checked: Checked, style: Style): string {
  const { durationMs, fingerprint, notes, report, sizeBytes } = checked
  const verdict = verdictOf(report)
  const tables = fingerprint === null ? [] : [counted(fingerprint.tables.length, 'table')]
  return separate(
    [
      `${headline(style, verdict, TITLES[verdict])}: ${escapeSentence(report.subject)}`,
      ...indent([
        [renderSize(sizeBytes), ...tables, `in ${renderDuration(durationMs)}`].join(', '),
        ...renderFindings(report, style),
      ]),
    ],
    indent(notes.map((note) => `${sign(style, 'note')} ${escapeSentence(note)}`)),
  ).join('\n')
}
