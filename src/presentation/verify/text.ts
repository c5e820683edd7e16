import { type Verdict, verdictOf } from '../../domain/outcome/verification.ts'
import type { Verified } from '../../operations/verify/verify.ts'
import { renderContent } from '../findings/content.ts'
import { renderFindings } from '../findings/text.ts'
import { escapeSentence } from '../kit/escape.ts'
import { indent, separate } from '../kit/lines.ts'
import { counted, renderSize } from '../kit/quantities.ts'
import { headline, type Style } from '../kit/style.ts'
import { renderDuration } from '../kit/times.ts'

const TITLES: Readonly<Record<Verdict, string>> = {
  ok: 'Good',
  warning: 'Good, with warnings',
  failed: 'Not a good backup',
}

/** The verdict on every archive, each with all its checks; several begin with how many are good. */
export function renderVerifications(verifications: readonly Verified[], style: Style): string {
  return separate(
    verifications.length === 1 ? [] : [renderTally(verifications, style)],
    ...verifications.map((verified) => renderVerified(verified, style)),
  ).join('\n')
}

function renderTally(verifications: readonly Verified[], style: Style): string {
  const failed = verifications.filter(({ failure }) => failure !== null).length
  const good = verifications.length - failed
  const archives = counted(verifications.length, 'archive')
  return failed === 0
    ? headline(style, 'ok', `All ${archives} are good`)
    : headline(style, 'failed', `${good} of ${archives} are good, ${failed} failed`)
}

function renderVerified(verified: Verified, style: Style): string[] {
  const { durationMs, manifest, report, sizeBytes } = verified
  const verdict = verdictOf(report)
  const content = manifest === null ? [] : [renderContent(manifest)]
  const size = sizeBytes === 0 ? [] : [`${renderSize(sizeBytes)} unpacked`]
  const level = report.level === null ? 'no level was reached' : `level ${report.level}`
  return [
    `${headline(style, verdict, TITLES[verdict])}: ${escapeSentence(report.subject)}`,
    ...indent([
      [level, ...content, ...size, `in ${renderDuration(durationMs)}`].join(', '),
      ...renderFindings(report, style),
    ]),
  ]
}
