import type { StatusFinding } from '../../domain/status/status.ts'
import type { Status } from '../../operations/status/status.ts'
import { escapeSentence } from '../kit/escape.ts'
import { alignColumns, indent } from '../kit/lines.ts'
import { headline, type Style, sign } from '../kit/style.ts'
import { STATUS_LABELS, titleOfStatus } from './words.ts'

/** The verdict on the backups of a store, with every fact behind it and what to do about each that is not ok. */
export function renderStatus(status: Status, style: Style): string {
  const { findings, store, verdict } = status
  const heads = alignColumns(
    findings.map(({ code, message, outcome }) => [
      `${sign(style, outcome)} ${STATUS_LABELS[code]}`,
      style.colour(outcome, outcome),
      escapeSentence(message),
    ]),
  )
  const remedies = findings.map((finding) => renderRemedy(finding, style))
  const lines = heads.flatMap((head, index) => [head, ...remedies.slice(index, index + 1).flat()])
  return [
    `${headline(style, verdict, titleOfStatus(status))}: ${escapeSentence(store)}`,
    ...indent(lines),
  ].join('\n')
}

function renderRemedy({ code, hint, outcome }: StatusFinding, style: Style): string[] {
  return hint === null
    ? []
    : indent(indent([style.dim(`→ ${escapeSentence(hint)}`), ...(outcome === 'failed' ? [code] : [])]))
}
