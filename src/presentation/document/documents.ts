import type { Fingerprint } from '../../domain/archive/fingerprint.ts'
import type { Report, Verdict } from '../../domain/outcome/verification.ts'
import type { RestorePlan } from '../../domain/restore/plan.ts'
import type { Created } from '../../operations/backup/create.ts'
import type { Shown } from '../../operations/catalog/show.ts'
import type { Diffed } from '../../operations/difference/diff.ts'
import type { Restored } from '../../operations/restore/restore.ts'
import type { BisectDocument } from '../bisect/document.ts'
import type { DrillDocument } from '../drill/document.ts'
import type { DisarmDocument, GuardDocument } from '../guard/document.ts'
import type { HistoryDocument } from '../history/document.ts'
import type { RehearsalDocument } from '../rehearsal/document.ts'
import type { RenewDocument } from '../renew/document.ts'
import type { StatusDocument } from '../status/document.ts'
import type { ArchiveItem, ErrorItem, PrunedItem, VerifiedItem } from './items.ts'

/** The version of the JSON contract. Fields may be added within a version; none is removed or changes its meaning. */
export const CONTRACT_VERSION = 1

/** What every document begins with. */
export interface Envelope<Command extends string> {
  /** The version of the Savepoint that wrote it. */
  readonly savepoint: string
  readonly contract: typeof CONTRACT_VERSION
  readonly command: Command
}

/** A backup that was made. */
export interface CreatedItem extends Omit<Created, 'entry'> {
  readonly status: 'created'
  readonly verdict: Verdict
  readonly archive: ArchiveItem
}

/** What became of one source. */
export type OutcomeItem =
  | CreatedItem
  | { readonly status: 'skipped'; readonly source: string; readonly reason: string }
  | {
      readonly status: 'failed'
      readonly source: string
      readonly error: ErrorItem
      readonly report: Report | null
    }

export interface CreateDocument extends Envelope<'create'> {
  /** `skipped` when nothing failed and nothing was made: never a success. */
  readonly verdict: Verdict | 'skipped'
  readonly store: string
  readonly outcomes: readonly OutcomeItem[]
  readonly pruned: PrunedItem | null
}

export interface VerifyDocument extends Envelope<'verify'> {
  readonly verdict: Verdict
  readonly verifications: readonly VerifiedItem[]
}

export interface RestoreDocument extends Envelope<'restore'>, Omit<Restored, 'verified'> {
  readonly verified: VerifiedItem
}

export interface ListDocument extends Envelope<'list'> {
  readonly store: string
  readonly archives: readonly ArchiveItem[]
}

export interface PruneDocument extends Envelope<'prune'>, PrunedItem {
  readonly store: string
}

export interface PinDocument extends Envelope<'pin' | 'unpin'> {
  readonly archive: ArchiveItem
}

export interface ShowDocument extends Envelope<'show'>, Shown {}

/** The check of one live database. */
export interface CheckedItem {
  readonly verdict: Verdict
  readonly report: Report
  /** Null when the schema cannot be read. */
  readonly fingerprint: Fingerprint | null
  readonly sizeBytes: number
  readonly notes: readonly string[]
  readonly durationMs: number
  readonly error: ErrorItem | null
}

export interface CheckDocument extends Envelope<'check'> {
  readonly verdict: Verdict
  readonly checks: readonly CheckedItem[]
}

export interface DiffDocument extends Envelope<'diff'>, Diffed {}

/** Any command that failed before it had a result of its own. */
export interface ErrorDocument extends Envelope<string> {
  readonly verdict: 'failed'
  readonly error: ErrorItem
  readonly report: Report | null
  /** What waits for its confirmation; null for every other error. */
  readonly plan: RestorePlan | null
}

/** Every document that `--json` can give. */
export type Document =
  | CreateDocument
  | VerifyDocument
  | RestoreDocument
  | ListDocument
  | PruneDocument
  | PinDocument
  | ShowDocument
  | CheckDocument
  | DiffDocument
  | GuardDocument
  | DisarmDocument
  | RehearsalDocument
  | StatusDocument
  | HistoryDocument
  | DrillDocument
  | BisectDocument
  | RenewDocument
  | ErrorDocument
