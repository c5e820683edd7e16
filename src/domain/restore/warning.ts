import { type Fingerprint, tableKey } from '../archive/fingerprint.ts'
import type { RestoreMethod } from './method.ts'
import type { TargetState } from './target.ts'

/** What the user should know of the file that a restore replaces. */
export function warnOfTarget(target: TargetState, method: RestoreMethod): readonly string[] {
  if (target.state === 'absent') return []
  const warnings = []
  if (target.state === 'unreadable') {
    warnings.push(
      `The target cannot be opened (${target.reason}): what it holds that the archive does not is unknown.`,
    )
  }
  if (target.hardLinks > 1 && method === 'swap') {
    warnings.push(`The target has ${target.hardLinks} names (hard links): the others keep the old content.`)
  }
  return warnings
}

/** What speaks for an archive of another database than the one that stands there. */
export function warnOfOtherDatabase(before: Fingerprint, after: Fingerprint): readonly string[] {
  const warnings = []
  if (before.applicationId !== after.applicationId) {
    const ids = `application_id ${before.applicationId} in the target, ${after.applicationId} in the archive`
    warnings.push(`This may be a backup of another database: ${ids}.`)
  }
  const known = new Set(before.tables.map(tableKey))
  const shared = after.tables.some((table) => known.has(tableKey(table)))
  if (!shared && before.tables.length > 0 && after.tables.length > 0) {
    warnings.push('This may be a backup of another database: the two have no table in common.')
  }
  return warnings
}
