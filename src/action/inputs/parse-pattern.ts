import { BackupError } from '../../domain/outcome/errors.ts'
import type { GivenInputs } from './given-inputs.ts'
import type { InputName } from './input-table.ts'

/**
 * The text of an input when it looks as it must; null when it is empty.
 * @param expected in words
 * @throws BackupError INPUT_INVALID
 */
export function parsePattern(
  given: GivenInputs,
  name: InputName,
  pattern: RegExp,
  expected: string,
): string | null {
  const value = given.get(name)
  if (value === null || pattern.test(value.text)) return value?.text ?? null
  throw new BackupError('INPUT_INVALID', `${name} must be ${expected}, and is "${value.text}".`, {
    hint: `Correct the value of ${name}.`,
    context: { from: name, given: value.text, expected },
  })
}
