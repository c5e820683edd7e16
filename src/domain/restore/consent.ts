import { BackupError } from '../outcome/errors.ts'
import type { RestorePlan } from './plan.ts'

/**
 * The error of a restore whose archive may be of another database, when nobody said that it may be taken.
 * @param howToAllow what to add, such as `--allow-other-database`
 */
export function refuseOther({ objections, targetName }: RestorePlan, howToAllow: string): BackupError {
  return new BackupError('IDENTITY_MISMATCH', objections.join(' '), {
    hint: `Nothing was written. If it is this archive that ${targetName} is to get, add ${howToAllow}; if the two are one database, give it a name where it is backed up and where it is restored.`,
    context: { target: targetName },
  })
}
