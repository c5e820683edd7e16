import type { Verdict } from '../../domain/outcome/verification.ts'
import type { CheckRun } from '../../operations/verify/check-run.ts'
import { counted } from '../kit/quantities.ts'
import { withWarnings } from '../kit/with-warnings.ts'

/** What the verdict on one live database means. */
export function titleOfDatabase(verdict: Verdict): string {
  return verdict === 'failed' ? 'The database is damaged' : withWarnings('The database is sound', verdict)
}

/** What the check of several live databases came to, in one line. */
export function tallyOfDatabases({ checks, verdict }: CheckRun): string {
  const databases = counted(checks.length, 'database')
  if (verdict !== 'failed') return withWarnings(`All ${databases} are sound`, verdict)
  const failed = checks.filter((each) => each.verdict === 'failed').length
  return `${failed} of ${databases} are damaged`
}
