import { BackupError } from '../../domain/outcome/errors.ts'
import { type Verdict, worstOf } from '../../domain/outcome/verification.ts'
import type { Verified } from './verify.ts'

/** What the verification of one or several archives came to. */
export interface VerifyRun {
  /** In the order in which they were chosen; never empty. */
  readonly verifications: readonly Verified[]
  readonly verdict: Verdict
  /** The failure itself when there was one archive, VERIFICATION_FAILED otherwise; null when all are good. */
  readonly failure: BackupError | null
}

/** What verifications amount to together. */
export function judgeVerifications(verifications: readonly Verified[]): VerifyRun {
  const verdicts = verifications.map(({ verdict }) => verdict)
  return { verifications, verdict: worstOf(verdicts, 'failed'), failure: failureOfAll(verifications) }
}

function failureOfAll(verifications: readonly Verified[]): BackupError | null {
  const failures = verifications.flatMap(({ failure }) => failure ?? [])
  const [first] = failures
  if (first === undefined || verifications.length === 1) return first ?? null
  return new BackupError(
    'VERIFICATION_FAILED',
    `${failures.length} of ${verifications.length} archives are not good.`,
    {
      hint: 'Do not rely on them. Make a new backup now, and look at the disk or store that keeps them.',
      context: { failed: failures.length, archives: verifications.length },
      cause: first,
    },
  )
}
