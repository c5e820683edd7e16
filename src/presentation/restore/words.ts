import type { Restored } from '../../operations/restore/restore.ts'
import { withWarnings } from '../kit/with-warnings.ts'

/**
 * What a restore came to, in a few words.
 * @param target how the target is called there, already escaped
 */
export function titleOfRestore(
  { outcome, verdict }: Pick<Restored, 'outcome' | 'verdict'>,
  target: string,
): string {
  const title = outcome === 'planned' ? `Dry run: nothing was written to ${target}` : `Restored ${target}`
  return withWarnings(title, verdict)
}
