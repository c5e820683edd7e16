import { worstFirst } from '../../domain/outcome/verification.ts'
import type { Verified } from '../../operations/verify/verify.ts'
import type { VerifyRun } from '../../operations/verify/verify-run.ts'
import { renderContent } from '../findings/content.ts'
import { renderSummaryChecks } from '../findings/summary.ts'
import { cappedTable, renderSummaryTables } from '../findings/tables.ts'
import { markdownCode } from '../kit/escape-markdown.ts'
import { markdownFacts } from '../kit/markdown.ts'
import { renderMark, renderPage, renderSummaryTitle } from '../kit/page.ts'
import { renderSize } from '../kit/quantities.ts'
import { renderDuration } from '../kit/times.ts'
import { tallyOfArchives, titleOfArchive } from './words.ts'

/** The summary of verify: one archive with everything about it, or several with those in the open that are not quite good. */
export function renderVerifySummary(run: VerifyRun): string {
  const { verdict, verifications } = run
  const [only] = verifications
  if (only !== undefined && verifications.length === 1) {
    return renderPage([renderSummaryTitle(verdict, titleOfArchive(verdict)), ...renderVerified(only)])
  }
  const notOk = verifications.filter((each) => each.verdict !== 'ok')
  return renderPage([
    renderSummaryTitle(verdict, tallyOfArchives(run)),
    renderOverview(verifications),
    ...worstFirst(notOk).flatMap(renderVerified),
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
  const rows = worstFirst(verifications).map(({ durationMs, report, sizeBytes, verdict }) => [
    markdownCode(report.subject),
    renderMark(verdict),
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
