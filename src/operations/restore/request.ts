import type { RestorePlan } from '../../domain/restore/plan.ts'
import type { TargetChoice } from './choose-for-target.ts'

/** What to restore, and to where. */
export interface RestoreRequest extends TargetChoice {
  /** Absolute path. */
  readonly target: string
  readonly method: 'auto' | 'in-place'
  /** Skips the slow checks of SQLite, never those of the archive. */
  readonly emergency: boolean
  readonly dryRun: boolean
  readonly assertions: readonly string[]
  readonly busyTimeoutMs: number
  /**
   * Called with the plan when the archive may be of another database; resolves when it may be taken all the same.
   * @throws BackupError IDENTITY_MISMATCH, CANCELLED
   */
  readonly consent: (plan: RestorePlan) => Promise<void>
  /**
   * Called with the plan when something would be overwritten; resolves when it may go on.
   * @throws BackupError CONFIRMATION_REQUIRED, CANCELLED
   */
  readonly confirm: (plan: RestorePlan) => Promise<void>
  /** Remembers where a safety copy is, so that it is listed and pruned. */
  readonly recordSafetyCopy: (copy: SafetyCopy) => Promise<void>
}

/** What a target held before a restore. */
export interface SafetyCopy {
  readonly path: string
  readonly target: string
  readonly createdAt: Date
}
