import { verdictOf } from '../../domain/outcome/verification.ts'
import type { Verified } from '../../operations/verify/verify.ts'
import { renderContent } from '../findings/content.ts'
import { renderSummaryChecks } from '../findings/summary.ts'
import { cappedTable, renderSummaryTables } from '../findings/tables.ts'
import { markdownCode } from '../kit/escape-markdown.ts'
import { markdownFacts } from '../kit/markdown.ts'
import { renderMark, renderPage, renderSummaryTitle } from '../kit/page.ts'
import { counted, renderSize } from '../kit/quantities.ts'
import { renderDuration } from '../kit/times.ts'

const TITLES = {
  ok: 'The backup is good',
  warning: 'The backup is good, with warnings',
  failed: 'Not a good backup',
} as const

/** The summary of verify: one archive with everything about it, or several with the bad ones in the open. */
export function renderVerifySummary(verifications: readonly Verified[]): string {
  const [only] = verifications
  if (only !== undefined && verifications.length === 1) {
    const verdict = verdictOf(only.report)
    return renderPage([renderSummaryTitle(verdict, TITLES[verdict]), ...renderVerified(only)])
  }
  const failed = verifications.filter(({ failure }) => failure !== null)
  const archives = counted(verifications.length, 'archive')
  return renderPage([
    failed.length === 0
      ? renderSummaryTitle('ok', `All ${archives} are good`)
      : renderSummaryTitle('failed', `${failed.length} of ${archives} are not good`),
    renderOverview(verifications),
    ...failed.flatMap(renderVerified),
  ])
}

function renderVerified(verified: Verified): readonly string[] {
  const { archiveDigest, durationMs, manifest, report, sizeBytes } = verified
  const facts: [string, string][] = [
    ['Archive', markdownCode(report.subject)],
    ['Level', report.level ?? 'none was reached'],
    ...(manifest === null ? [] : [['Holds', renderContent(manifest)] satisfies [string, string]]),
    ...(sizeBytes === 0 ? [] : [['Unpacked', renderSize(sizeBytes)] satisfies [string, string]]),
    ['Time', renderDuration(durationMs)],
    ...(archiveDigest === null ? [] : [['Digest', markdownCode(archiveDigest)] satisfies [string, string]]),
  ]
  return [
    markdownFacts(facts),
    renderSummaryChecks(report),
    manifest === null ? '' : renderSummaryTables(manifest.fingerprint.tables),
  ]
}

function renderOverview(verifications: readonly Verified[]): string {
  const badFirst = [...verifications].sort((a, b) => Number(b.failure !== null) - Number(a.failure !== null))
  const rows = badFirst.map(({ durationMs, report, sizeBytes }) => [
    markdownCode(report.subject),
    renderMark(verdictOf(report)),
    report.level ?? 'none',
    renderSize(sizeBytes),
    renderDuration(durationMs),
  ])
  return cappedTable(['Archive', 'Verdict', 'Level', 'Unpacked', 'Time'], rows, [
    'left',
    'left',
    'left',
    'right',
    'right',
  ])
}
