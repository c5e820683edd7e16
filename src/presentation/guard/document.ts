import type { ChangedCondition, JobStatus, LeaveReason } from '../../domain/guard/guard.ts'
import type { Verdict } from '../../domain/outcome/verification.ts'
import type { GuardEnd, GuardRun } from '../../operations/guard/ends.ts'
import type { Envelope, RestoreDocument } from '../document/documents.ts'
import { type ArchiveItem, archiveItem, type ErrorItem, errorItem } from '../document/items.ts'
import { envelope, restoreDocument } from '../document/results.ts'

/** How one guard ended. */
export type GuardItem =
  | {
      readonly outcome: 'left'
      readonly database: string
      readonly reason: LeaveReason
      readonly because: string
    }
  | {
      readonly outcome: 'rolled back'
      readonly database: string
      readonly archive: string
      readonly condition: ChangedCondition
      readonly kept: {
        readonly archive: ArchiveItem | null
        readonly message: string
        readonly isSafe: boolean
      }
      readonly restored: RestoreDocument
      readonly durationMs: number
    }
  | { readonly outcome: 'failed'; readonly database: string; readonly error: ErrorItem }

/** What the guards of a step came to at the end of their job. */
export interface GuardDocument extends Envelope<'guard'> {
  /** `warning` when a guard was not armed, or when the store did not take the database as the job left it. */
  readonly verdict: Verdict
  readonly jobStatus: JobStatus
  readonly guards: readonly GuardItem[]
}

/** The guards that a step disarmed. */
export interface DisarmDocument extends Envelope<'disarm'> {
  readonly verdict: 'ok'
  /** Absolute paths. */
  readonly databases: readonly string[]
}

export function guardDocument({ ends, verdict }: GuardRun, jobStatus: JobStatus): GuardDocument {
  return { ...envelope('guard'), verdict, jobStatus, guards: ends.map(guardItem) }
}

export function disarmDocument(databases: readonly string[]): DisarmDocument {
  return { ...envelope('disarm'), verdict: 'ok', databases }
}

function guardItem({ verdict: _, ...end }: GuardEnd): GuardItem {
  switch (end.outcome) {
    case 'left':
      return end
    case 'rolled back': {
      const { entry, isSafe, message } = end.kept
      const kept = { archive: entry === null ? null : archiveItem(entry), message, isSafe }
      return { ...end, kept, restored: restoreDocument(end.restored) }
    }
    case 'failed':
      return { ...end, error: errorItem(end.error) }
  }
}
