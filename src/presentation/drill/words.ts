import type { Verdict } from '../../domain/outcome/verification.ts'
import type { Drill } from '../../operations/drill/drill.ts'
import { counted } from '../kit/quantities.ts'
import { withWarnings } from '../kit/with-warnings.ts'

/** What the verdict on one archive means. */
export function titleOfDrilled(verdict: Verdict): string {
  return verdict === 'failed' ? 'Did not come back' : withWarnings('Came back', verdict)
}

/** What a drill came to, in one line. */
export function tallyOfDrill({ drilled, verdict }: Drill): string {
  const back = drilled.filter((each) => each.verdict !== 'failed').length
  return withWarnings(`Drill: ${back} of ${counted(drilled.length, 'archive')} came back`, verdict)
}
