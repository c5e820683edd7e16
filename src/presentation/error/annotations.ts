import type { BackupError } from '../../domain/outcome/errors.ts'
import type { Finding, Report } from '../../domain/outcome/verification.ts'
import type { PassedOver } from '../../operations/restore/stage-restore.ts'
import { escapeSentence } from '../kit/escape.ts'
import { ERROR_TITLES } from './titles.ts'

/** A note that GitHub shows on the page of the run, above the log. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  /** Several lines; names from outside in it are escaped. */
  readonly message: string
}

/** The runner keeps ten of a level for a step; the last error is the one that fails it. */
const MAX_PER_LEVEL = 9

/** One annotation for each check that failed, or for the error itself when no check did. */
export function annotateError({ code, hint, message, report }: BackupError): readonly Annotation[] {
  const failed = report?.findings.filter(({ outcome }) => outcome === 'failed') ?? []
  if (report === null || failed.length === 0) {
    return [{ level: 'error', title: ERROR_TITLES[code], message: renderMessage(message, hint) }]
  }
  return failed.map((finding) => annotateFinding(finding, 'error', report.subject, hint))
}

/** One annotation for each check that ended with a warning. */
export function annotateWarnings({ findings, subject }: Report): readonly Annotation[] {
  return findings
    .filter(({ outcome }) => outcome === 'warning')
    .map((finding) => annotateFinding(finding, 'warning', subject, ''))
}

/** The annotations of several results: what failed in each, or what is only a warning. */
export function annotateResults(
  results: readonly { readonly failure: BackupError | null; readonly report: Report }[],
): readonly Annotation[] {
  return results.flatMap(({ failure, report }) =>
    failure === null ? annotateWarnings(report) : annotateError(failure),
  )
}

/** One annotation for each newer archive that could not be restored: what came back is older than the reader expects. */
export function annotatePassedOver(passedOver: readonly PassedOver[]): readonly Annotation[] {
  const hint = 'An older archive was taken. Find out what happened to this one, and make a new backup.'
  return passedOver.map(({ name, reason }) => ({
    level: 'warning',
    title: escapeSentence(`${name}: passed over`),
    message: renderMessage(reason, hint),
  }))
}

/** As many annotations of each level as the runner keeps; the last one says how many more there were. */
export function capAnnotations(annotations: readonly Annotation[]): readonly Annotation[] {
  return (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const all = annotations.filter((annotation) => annotation.level === level)
    if (all.length <= MAX_PER_LEVEL) return all
    const more = all.length - MAX_PER_LEVEL + 1
    const rest: Annotation = {
      level,
      title: `… and ${more} more`,
      message: 'The summary and the JSON report of this step have them all.',
    }
    return [...all.slice(0, MAX_PER_LEVEL - 1), rest]
  })
}

/** What fails the step: the last annotation, and the only one unless checks or several databases failed. */
export function renderStepFailure({ code, exitCode, hint, message }: BackupError): string {
  return `${ERROR_TITLES[code]} (${code}, exit code ${exitCode})\n${renderMessage(message, hint)}`
}

function annotateFinding(
  { check, hint, message }: Finding,
  level: Annotation['level'],
  subject: string,
  otherwise: string,
): Annotation {
  return {
    level,
    title: escapeSentence(`${subject}: ${check} ${level === 'error' ? 'failed' : 'has a warning'}`),
    message: renderMessage(message, hint ?? otherwise),
  }
}

function renderMessage(message: string, hint: string): string {
  const said = escapeSentence(message)
  return hint === '' ? said : `${said}\nWhat to do: ${escapeSentence(hint)}`
}
