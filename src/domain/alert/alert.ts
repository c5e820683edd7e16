import type { JournaledOperation } from '../journal/journal.ts'
import type { Verdict } from '../outcome/verification.ts'

/** Why a notifier is told. */
export type AlertKind = 'failure' | 'staleness' | 'storage' | 'integrity' | 'restored'

/** One thing that the owner of the backups should know without having asked. */
export interface Alert {
  readonly kind: AlertKind
  /** `ok` for good news, such as a restore that is done. */
  readonly severity: Verdict
  /** Null for good news. */
  readonly code: string | null
  /** The database or archive that it is about; null for the store as a whole. */
  readonly subject: string | null
  /** What happened; names from outside stand in it raw. */
  readonly message: string
  /** What to do, with the exact command where there is one; null when there is nothing to do. */
  readonly remedy: string | null
}

/** What an operation as a whole came to, for every notifier. */
export interface Announcement {
  readonly time: Date
  readonly operation: JournaledOperation | 'status'
  /** The store's own description. */
  readonly store: string
  /** `skipped` when nothing was done: neither a success nor a failure. */
  readonly verdict: Verdict | 'skipped'
  /** Empty when there is nothing to tell but the verdict. */
  readonly alerts: readonly Alert[]
}
