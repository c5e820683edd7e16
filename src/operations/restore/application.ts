import type { Fingerprint } from '../../domain/archive/fingerprint.ts'
import type { RestorePlan } from '../../domain/restore/plan.ts'
import type { RestoreRequest } from './request.ts'

/** A plan with everything that it takes to carry it out. */
export interface RestoreApplication {
  readonly plan: RestorePlan
  /** The real path. */
  readonly target: string
  readonly staged: string
  /** Of the staged file: what the target must be afterwards. */
  readonly fingerprint: Fingerprint
  readonly scratch: string
  readonly request: RestoreRequest
}

/** What a plan came to. */
export interface Applied {
  readonly safetyCopy: string | null
  readonly notes: readonly string[]
}
