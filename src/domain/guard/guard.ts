import type { DatabaseDifference } from '../difference/difference.ts'

/** How a job ended, in GitHub's words; one that ran out of time was cancelled. */
export const JOB_STATUSES = ['success', 'failure', 'cancelled'] as const
export type JobStatus = (typeof JOB_STATUSES)[number]

/** A database as a job left it, compared with its snapshot from before. */
export type DatabaseCondition = { readonly state: 'equal' } | ChangedCondition

/** A database that is not what it was, or not known to be. */
export type ChangedCondition =
  | { readonly state: 'different'; readonly difference: DatabaseDifference }
  | { readonly state: 'absent' }
  /** Damaged, or something kept it from being compared; the reason is a sentence. */
  | { readonly state: 'unknown'; readonly reason: string }

/** Why a database was left alone. */
export type LeaveReason = 'job succeeded' | 'not armed' | 'disarmed' | 'unchanged'

/** A database that stays as it is; `because` is a sentence. */
export interface Leave {
  readonly action: 'leave'
  readonly reason: LeaveReason
  readonly because: string
}

const JOB_SUCCEEDED = leave('job succeeded', 'The job succeeded, so nothing was touched.')

/**
 * Decides from the end of a job alone whether its guard has to look at the database.
 * @param disarmedAt in ISO 8601; null when no step disarmed it
 */
export function decideGuard(
  jobStatus: JobStatus,
  disarmedAt: string | null,
): Leave | { readonly action: 'look' } {
  if (jobStatus === 'success') return JOB_SUCCEEDED
  if (disarmedAt === null) return { action: 'look' }
  return leave(
    'disarmed',
    `The guard was disarmed at ${disarmedAt}: what was written since then is meant to stay. Nothing was touched.`,
  )
}

/**
 * What a guard does that was never armed.
 * @param because why not, as a half-sentence
 */
export function leaveUnarmed(jobStatus: JobStatus, because: string): Leave {
  if (jobStatus === 'success') return JOB_SUCCEEDED
  return leave(
    'not armed',
    `The guard was not armed, because ${because.replace(/\.$/, '')}. Nothing was touched.`,
  )
}

/** Decides from what a guard saw. Only a database that is proven to be what it was stays as it is. */
export function decideRollback(
  condition: DatabaseCondition,
): Leave | { readonly action: 'roll back'; readonly condition: ChangedCondition } {
  if (condition.state !== 'equal') return { action: 'roll back', condition }
  return leave('unchanged', 'The database is the same as before the job: there was nothing to roll back.')
}

function leave(reason: LeaveReason, because: string): Leave {
  return { action: 'leave', reason, because }
}
