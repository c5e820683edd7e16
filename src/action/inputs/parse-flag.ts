import { parseWord } from '../../domain/settings/parse-values.ts'
import type { GivenInputs } from './given-inputs.ts'
import { INPUTS, type InputName } from './input-table.ts'

const TRUE = ['true', 'True', 'TRUE']
const FALSE = ['false', 'False', 'FALSE']

/**
 * A yes or no in the spellings of YAML 1.2, as in every other action; the default when nothing was given.
 * @throws BackupError INPUT_INVALID
 * @see https://yaml.org/spec/1.2/spec.html#id2804923
 */
export function parseFlag(given: GivenInputs, name: InputName): boolean {
  const value = given.get(name) ?? { text: INPUTS[name].default, from: name }
  return TRUE.includes(parseWord(value, [...TRUE, ...FALSE]))
}
