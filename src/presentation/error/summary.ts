import type { BackupError } from '../../domain/outcome/errors.ts'
import { renderSummaryChecks } from '../findings/summary.ts'
import { markdownCode } from '../kit/escape-markdown.ts'
import { markdownBlocks, markdownFacts, markdownSentence } from '../kit/markdown.ts'
import { renderPage, renderSummaryTitle } from '../kit/page.ts'
import { ERROR_TITLES } from './titles.ts'

/** The summary of a step that failed before it had a result. */
export function renderErrorSummary(error: BackupError): string {
  return renderPage([renderSummaryTitle('failed', ERROR_TITLES[error.code]), renderSummaryFailure(error)])
}

/** What failed, what to do next and the checks behind it. */
export function renderSummaryFailure({ code, exitCode, hint, message, report }: BackupError): string {
  return markdownBlocks(
    markdownSentence(message),
    `**What to do:** ${markdownSentence(hint)}`,
    report === null ? '' : renderSummaryChecks(report, hint),
    markdownFacts([
      ['Error', markdownCode(code)],
      ['Exit code', String(exitCode)],
    ]),
  )
}
