import { BackupError } from '../domain/outcome/errors.ts'
import { DEFAULT_POLICY, type RetentionPolicy } from '../domain/retention/policy.ts'
import { countOf, numberOf, type SharedValues } from './values.ts'

/**
 * What stays in a store. The default number of days holds only when no other rule was given: whoever asks for seven
 * daily archives gets those.
 * @throws BackupError INPUT_INVALID
 */
export function readPolicy(given: SharedValues): RetentionPolicy {
  const rules = {
    keepLast: countOf(given, 'keep-last'),
    keepDaily: countOf(given, 'keep-daily'),
    keepWeekly: countOf(given, 'keep-weekly'),
    keepMonthly: countOf(given, 'keep-monthly'),
    keepYearly: countOf(given, 'keep-yearly'),
  }
  return {
    ...DEFAULT_POLICY,
    ...rules,
    keepWithinDays: readDays(
      given,
      Object.values(rules).some((kept) => kept > 0),
    ),
    keepMinimumVerified: countOf(given, 'keep-minimum'),
  }
}

/** For how many days; null when age keeps nothing. */
function readDays(given: SharedValues, hasOtherRule: boolean): number | null {
  const days = given.one('retention-days')
  if (days === null && hasOtherRule) return null
  return days?.text === 'off' ? null : numberOf(given, 'retention-days')
}

/** What was said of carrying out what a policy decides. */
export type Application = 'apply' | 'dry run' | 'not said'

/**
 * Whether archives are to be removed: only when that was said. What deletes does nothing by default.
 * @throws BackupError INPUTS_CONFLICT when both were said
 */
export function readApplication(given: SharedValues): Application {
  const [apply, dryRun] = [given.flag('apply'), given.flag('dry-run')]
  if (!apply) return dryRun ? 'dry run' : 'not said'
  if (!dryRun) return 'apply'
  const names = [given.nameOf('apply'), given.nameOf('dry-run')]
  throw new BackupError('INPUTS_CONFLICT', `${names.join(' and ')} exclude each other.`, {
    hint: 'Give one of them. Nothing was removed.',
    context: { given: names.join(' ') },
  })
}
