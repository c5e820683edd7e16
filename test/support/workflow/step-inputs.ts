import type { ActionInputs } from '../../../src/action/inputs/action-inputs.ts'
import { GivenInputs } from '../../../src/action/inputs/given-inputs.ts'
import { databaseAt } from '../../../src/action/inputs/identify.ts'
import { parseInputs } from '../../../src/action/inputs/parse-inputs.ts'
import { BackupError } from '../../../src/domain/outcome/errors.ts'

/** The variables of a step whose `with:` has these inputs. */
function variablesOf(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]),
  )
}

/** A job of a hosted runner, so that databases are told apart by their path in the workspace. */
const JOB = {
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'octo/shop',
  GITHUB_REPOSITORY_ID: '42',
  GITHUB_WORKSPACE: '/home/runner/work/shop/shop',
}

/** The name in the catalog of the database at a path of the workspace. */
export function catalogNameAt(path: string): string {
  return databaseAt(new GivenInputs(JOB), path)
}

/** Parses the inputs of a step, beside variables of its environment. */
export function parse(
  inputs: Readonly<Record<string, string>>,
  variables: Readonly<Record<string, string>> = {},
): ActionInputs {
  return parseInputs(new GivenInputs({ ...JOB, ...variablesOf(inputs), ...variables }))
}

/** Code, message and hint with which inputs are refused; `accepted` when they are not. */
export function refusalOf(
  inputs: Readonly<Record<string, string>>,
  variables: Readonly<Record<string, string>> = {},
): string {
  try {
    parse(inputs, variables)
  } catch (error) {
    if (error instanceof BackupError) return `${error.code}: ${error.message} ${error.hint}`
    throw error
  }
  return 'accepted'
}
