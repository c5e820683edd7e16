import { GivenInputs } from '../../../src/action/inputs/given-inputs.ts'
import { INPUTS } from '../../../src/action/inputs/input-table.ts'
import { parseInputs } from '../../../src/action/inputs/parse-inputs.ts'
import type { Step } from './files.ts'

/** Stands for what GitHub would put there: long enough to be a name, and a number where one is asked for. */
const EVALUATED = '4711'

/** True for a step that runs this action. */
export function isOwnStep({ uses }: Step): boolean {
  return uses === '..' || uses?.startsWith('savepoint-sqlite/savepoint@') === true
}

/**
 * Has the inputs of a step read by the action's own parser.
 * @throws BackupError INPUT_INVALID, INPUTS_CONFLICT
 */
export function parseStep(step: Step): void {
  const given = { ...defaults(), ...step.with }
  const variables = Object.entries(given).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    String(value).replaceAll(/\$\{\{.*?\}\}/g, EVALUATED),
  ])
  parseInputs(new GivenInputs(Object.fromEntries(variables)))
}

function defaults(): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(INPUTS).map(([name, input]) => [name, input.default]))
}
