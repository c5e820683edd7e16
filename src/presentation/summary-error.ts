import type { BackupError } from '../domain/errors.ts'
import { ERROR_TITLES } from './error-titles.ts'
import { markdownCode } from './escape-markdown.ts'
import { markdownBlocks, markdownFacts, markdownSentence } from './markdown.ts'
import { renderSummaryChecks } from './summary-findings.ts'
import { renderPage, renderSummaryTitle } from './summary-page.ts'

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
