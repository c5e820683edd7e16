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
