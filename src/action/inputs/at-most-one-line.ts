import { BackupError } from '../../domain/outcome/errors.ts'
import type { GivenInputs } from './given-inputs.ts'
import type { InputName } from './input-table.ts'

/**
 * The only line of an input; null when it is empty.
 * @throws BackupError INPUT_INVALID for several
 */
export function atMostOneLine(given: GivenInputs, name: InputName): string | null {
  const [first, second] = given.lines(name)
  if (second === undefined) return first ?? null
  throw new BackupError('INPUT_INVALID', `${name} must be one line in this mode, and has "${second}" too.`, {
    hint: `Give one ${name}, and a step of its own for each further one.`,
    context: { from: name },
  })
}
