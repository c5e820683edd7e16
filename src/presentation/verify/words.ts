import type { Verdict } from '../../domain/outcome/verification.ts'
import type { VerifyRun } from '../../operations/verify/verify-run.ts'
import { counted } from '../kit/quantities.ts'
import { withWarnings } from '../kit/with-warnings.ts'

/** What the verdict on one archive means. */
export function titleOfArchive(verdict: Verdict): string {
  return verdict === 'failed' ? 'Not a good backup' : withWarnings('The backup is good', verdict)
}

/** What the verification of several archives came to, in one line. */
export function tallyOfArchives({ verdict, verifications }: VerifyRun): string {
  const archives = counted(verifications.length, 'archive')
  if (verdict !== 'failed') return withWarnings(`All ${archives} are good`, verdict)
  const failed = verifications.filter((each) => each.verdict === 'failed').length
  return `${failed} of ${archives} are not good`
}
