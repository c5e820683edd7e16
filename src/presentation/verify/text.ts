import type { Verified } from '../../operations/verify/verify.ts'
import type { VerifyRun } from '../../operations/verify/verify-run.ts'
import { renderContent } from '../findings/content.ts'
import { renderFindings } from '../findings/text.ts'
import { escapeSentence } from '../kit/escape.ts'
import { indent, separate } from '../kit/lines.ts'
import { renderSize } from '../kit/quantities.ts'
import { headline, type Style } from '../kit/style.ts'
import { renderDuration } from '../kit/times.ts'
import { tallyOfArchives, titleOfArchive } from './words.ts'

/** The verdict on every archive, each with all its checks; several begin with how many are good. */
export function renderVerifications(run: VerifyRun, style: Style): string {
  const { verdict, verifications } = run
  return separate(
    verifications.length === 1 ? [] : [headline(style, verdict, tallyOfArchives(run))],
    ...verifications.map((verified) => renderVerified(verified, style)),
  ).join('\n')
}

function renderVerified(verified: Verified, style: Style): string[] {
  const { durationMs, manifest, report, sizeBytes, verdict } = verified
  const content = manifest === null ? [] : [renderContent(manifest)]
  const size = sizeBytes === 0 ? [] : [`${renderSize(sizeBytes)} unpacked`]
  const level = report.level === null ? 'no level was reached' : `level ${report.level}`
  return [
    `${headline(style, verdict, titleOfArchive(verdict))}: ${escapeSentence(report.subject)}`,
    ...indent([
      [level, ...content, ...size, `in ${renderDuration(durationMs)}`].join(', '),
      ...renderFindings(report, style),
    ]),
  ]
}
