import { isOfDatabase } from '../catalog/databases.ts'
import type { JournalEntry } from '../journal/journal.ts'
import { worstOf } from '../outcome/verification.ts'
import type { DrillFacts } from './status.ts'

/**
 * The last drill that a journal tells of. One that was cancelled proved nothing, and says nothing either; nor does
 * one of other databases.
 * @param databases those that matter; empty for all
 * @returns null when there was none
 */
export function lastDrillOf(
  journal: readonly JournalEntry[],
  databases: readonly string[],
): DrillFacts | null {
  const drills = journal.filter(
    ({ code, database, operation }) =>
      operation === 'drill' &&
      code !== 'CANCELLED' &&
      (database === null ||
        databases.length === 0 ||
        databases.some((wanted) => isOfDatabase(database, wanted))),
  )
  const last = drills.at(-1)
  if (last === undefined) return null
  // A drill of several archives ends with an entry for each, all of the same time.
  const verdicts = drills.flatMap(({ time, verdict }) =>
    time === last.time && verdict !== 'skipped' ? [verdict] : [],
  )
  return { time: new Date(last.time), verdict: worstOf(verdicts, 'ok') }
}
