import type { Alerting } from './action-inputs.ts'
import type { GivenInputs } from './given-inputs.ts'

/**
 * Who is told of the end of a step.
 * @throws BackupError INPUT_INVALID
 */
export function parseAlerting(given: GivenInputs): Alerting {
  if (!given.flag('alert-issue')) return { attentionIssue: null }
  const token = given.get('github-token')?.text ?? null
  return { attentionIssue: { token, scope: given.lines('database').join(', ') } }
}
