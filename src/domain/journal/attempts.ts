import type { JournalEntry } from './journal.ts'

/** One time at which a backup was to be made. */
export interface Attempt {
  readonly time: Date
  /** `none` when the run was green and made no backup. */
  readonly outcome: 'made' | 'none' | 'failed'
  /** Why it failed or made none; null when it is not known. */
  readonly reason: string | null
  /** Of a run of GitHub as a whole; null when it is not known. */
  readonly durationMs: number | null
  /** The run of GitHub; null where a journal tells of it. */
  readonly runId: string | null
}

const OUTCOMES = { ok: 'made', warning: 'made', failed: 'failed', skipped: 'none' } as const

/**
 * The attempts that a journal tells of, oldest first. One that was cancelled says nothing of the backups.
 * @param database null for archives that name no database
 */
export function attemptsOf(journal: readonly JournalEntry[], database: string | null): readonly Attempt[] {
  return journal
    .filter(
      (entry) => entry.operation === 'create' && entry.database === database && entry.code !== 'CANCELLED',
    )
    .map(({ durationMs, message, time, verdict }) => ({
      time: new Date(time),
      outcome: OUTCOMES[verdict],
      reason: message,
      durationMs,
      runId: null,
    }))
}

/** How many attempts made a backup, of those that made one or failed. */
export interface SuccessRate {
  readonly made: number
  readonly failed: number
}

/** What made no backup because none was due counts neither way. */
export function successRateOf(attempts: readonly Attempt[]): SuccessRate {
  const numberOf = (outcome: Attempt['outcome']) =>
    attempts.filter((attempt) => attempt.outcome === outcome).length
  return { made: numberOf('made'), failed: numberOf('failed') }
}
