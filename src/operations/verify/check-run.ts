import { BackupError } from '../../domain/outcome/errors.ts'
import { type Verdict, worstOf } from '../../domain/outcome/verification.ts'
import type { Checked } from './check.ts'

/** What the check of one or several live databases came to. */
export interface CheckRun {
  /** In the order in which they were given; never empty. */
  readonly checks: readonly Checked[]
  readonly verdict: Verdict
  /** The failure itself when there was one database, VERIFICATION_FAILED otherwise; null when all are sound. */
  readonly failure: BackupError | null
}

/** What checks amount to together. */
export function judgeChecks(checks: readonly Checked[]): CheckRun {
  const verdicts = checks.map(({ verdict }) => verdict)
  return { checks, verdict: worstOf(verdicts, 'failed'), failure: failureOfAll(checks) }
}

function failureOfAll(checks: readonly Checked[]): BackupError | null {
  const failures = checks.flatMap(({ failure }) => failure ?? [])
  const [first] = failures
  if (first === undefined || checks.length === 1) return first ?? null
  const damaged = checks.flatMap(({ failure, report }) => (failure === null ? [] : [report.subject]))
  return new BackupError(
    'VERIFICATION_FAILED',
    `${failures.length} of ${checks.length} databases are damaged: ${damaged.join(', ')}.`,
    { hint: first.hint, context: { failed: failures.length, databases: checks.length }, cause: first },
  )
}
