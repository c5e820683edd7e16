import { spanText } from './span.ts'
import type { DrillFacts, StatusFinding, StatusPolicy } from './status.ts'
import { pausedFinding } from './status.ts'

/** A weekly drill, and a day for it to be late. */
const USUAL_MAX_AGE_MS = 8 * 86_400_000

/** Whether restores are still being practised; nothing where there never was a drill and none is asked for. */
export function judgeDrill(
  lastDrill: DrillFacts | null,
  { maxDrillAgeMs, paused }: StatusPolicy,
  now: Date,
): readonly StatusFinding[] {
  const late = (message: string) => (paused ? pausedFinding(overdue(message)) : overdue(message))
  if (lastDrill === null) return maxDrillAgeMs === null ? [] : [late('There was no drill yet.')]
  const ageMs = now.getTime() - lastDrill.time.getTime()
  const message = `The last drill was ${spanText(ageMs)} ago.`
  const isLate = ageMs > (maxDrillAgeMs ?? USUAL_MAX_AGE_MS)
  const age: StatusFinding = isLate
    ? late(message)
    : { code: 'DRILL_OVERDUE', database: null, outcome: 'ok', message, hint: null }
  return lastDrill.verdict === 'failed' ? [age, FAILED] : [age]
}

const FAILED: StatusFinding = {
  code: 'DRILL_FAILED',
  database: null,
  outcome: 'failed',
  message: 'The last drill failed: it did not bring back what it should have.',
  hint: 'See its report, make a new backup and run savepoint drill again.',
}

function overdue(message: string): StatusFinding {
  return {
    code: 'DRILL_OVERDUE',
    database: null,
    outcome: 'warning',
    message,
    hint: 'Run savepoint drill, and put it on a weekly schedule.',
  }
}
