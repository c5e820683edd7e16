import { type Attempt, successRateOf } from '../journal/attempts.ts'
import { subjectOf } from './backups.ts'
import type { DatabaseFacts, StatusFinding, StatusPolicy } from './status.ts'
import { pausedFinding } from './status.ts'

/** So many failures in a row are no accident. */
export const FAILURES_IN_A_ROW = 3
/** Fewer attempts make no rate. */
const MIN_ATTEMPTS = 5
const MIN_SUCCESS_PERCENT = 90

/**
 * What the attempts of the last 30 days say.
 * @param isStale whether the newest verified archive is too old: only then does it matter that a run made none
 */
export function judgeAttempts(
  facts: DatabaseFacts,
  { paused }: StatusPolicy,
  isStale: boolean,
): readonly StatusFinding[] {
  const findings = [judgeFailures(facts), judgeSkipped(facts, isStale), judgeRate(facts)].filter(
    (finding) => finding !== null,
  )
  return paused ? findings.map(pausedFinding) : findings
}

function judgeFailures({ attempts, database }: DatabaseFacts): StatusFinding | null {
  const counting = attempts.filter(({ outcome }) => outcome !== 'none')
  const last = counting.at(-1)
  if (last === undefined) return null
  const finding = { code: 'BACKUPS_FAILING', database } as const
  const subject = subjectOf(database)
  const inARow = counting.length - 1 - counting.findLastIndex(({ outcome }) => outcome === 'made')
  if (inARow === 0)
    return { ...finding, outcome: 'ok', message: `${subject}: the last backup was made.`, hint: null }
  return {
    ...finding,
    outcome: inARow >= FAILURES_IN_A_ROW ? 'failed' : 'warning',
    message: `${subject}: the last ${inARow === 1 ? 'backup' : `${inARow} backups`} failed${reasonText(last)}`,
    hint: 'See the log of the last run, mend the cause, and make a backup by hand.',
  }
}

/** Runs that were green and made no backup, since one was made. */
function judgeSkipped({ attempts, database }: DatabaseFacts, isStale: boolean): StatusFinding | null {
  const since = attempts.findLastIndex(({ outcome }) => outcome === 'made')
  const skipped = attempts.slice(since + 1).filter(({ outcome }) => outcome === 'none')
  const last = skipped.at(-1)
  if (last === undefined || !isStale) return null
  return {
    code: 'BACKUPS_SKIPPED',
    database,
    outcome: 'failed',
    message: `${subjectOf(database)}: ${skipped.length} runs since the last backup were green and made none${reasonText(last)}`,
    hint: 'Look for a condition that skips the job, BACKUP_ENABLED=false, or an interval that is too long.',
  }
}

function judgeRate({ attempts, database }: DatabaseFacts): StatusFinding | null {
  const { failed, made } = successRateOf(attempts)
  const total = made + failed
  if (total < MIN_ATTEMPTS) return null
  const isLow = made * 100 < total * MIN_SUCCESS_PERCENT
  return {
    code: 'SUCCESS_RATE_LOW',
    database,
    outcome: isLow ? 'warning' : 'ok',
    message: `${subjectOf(database)}: ${made} of ${total} backups of the last 30 days were made.`,
    hint: isLow ? 'See what the failed runs have in common: savepoint history.' : null,
  }
}

function reasonText({ reason }: Attempt): string {
  return reason === null ? '.' : `: ${reason}`
}
