import type { RestorePlan } from '../domain/restore-plan.ts'
import type { Verified } from './verify.ts'

/** An archive that was passed over, and why. */
export interface PassedOver {
  readonly name: string
  readonly reason: string
}

/** How a restore ended without an error. */
export interface Restored {
  /** `planned` after a dry run: nothing was written. */
  readonly outcome: 'restored' | 'planned'
  /** The path or catalog name of the archive. */
  readonly archive: string
  readonly chosenBy: string
  readonly target: string
  readonly plan: RestorePlan
  readonly verified: Verified
  readonly passedOver: readonly PassedOver[]
  /** Where the old content of the target is now; null when there was none. */
  readonly safetyCopy: string | null
  readonly durationMs: number
}
