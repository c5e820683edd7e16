import { BackupError } from '../../domain/outcome/errors.ts'
import { nearName } from '../../domain/settings/near-name.ts'
import { assertVariablesKnown } from '../../domain/settings/variables.ts'
import { assertNoneEmpty, type GivenInputs, variableOf } from './given-inputs.ts'
import { INPUTS, type InputName } from './input-table.ts'

const PREFIX = 'INPUT_'

/**
 * Makes sure that all that was said is heard: the runner passes on inputs that the action does not have, and warns only.
 * @returns the names of those that are near to none of ours; a variable of the job of that form looks the same
 * @throws BackupError INPUT_INVALID for a name that is nearly ours, an input set to nothing, and, where the workflow asks
 *   for it, every input that is not ours
 */
export function findForeignInputs(given: GivenInputs): readonly string[] {
  const names = Object.keys(INPUTS) as InputName[]
  const known = new Set(names.map(variableOf))
  const foreign = Object.keys(given.environment)
    .filter((variable) => variable.startsWith(PREFIX) && !known.has(variable))
    .map((variable) => variable.slice(PREFIX.length).toLowerCase())
  for (const name of foreign) {
    const meant = nearName(name, names)
    if (meant !== null) throw unknown(name, meant)
  }
  assertNoneEmpty(given)
  assertVariablesKnown(given.environment)
  const [first] = foreign
  if (first !== undefined && given.flag('strict-inputs')) throw unknown(first, null)
  return foreign
}

function unknown(name: string, meant: string | null): BackupError {
  const question = meant === null ? '' : `; did you mean ${meant}?`
  const variable = `${PREFIX}${name.toUpperCase()}`
  return new BackupError('INPUT_INVALID', `There is no input ${name}${question || '.'}`, {
    hint: `${meant === null ? `Remove ${name}` : `Write ${meant}`}. If it is not under with:, the job has a variable ${variable}: give that another name.`,
    context: { input: name, ...(meant === null ? {} : { meant }) },
  })
}
