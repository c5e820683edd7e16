import { readWorkflows, stepsOf } from './files.ts'
import { isOwnStep } from './inputs.ts'

type Texts = Readonly<Record<string, string>>

/**
 * The inputs of one of our steps in an example, for a database in the workspace.
 * @param index among the steps of all jobs that run this action
 * @param values of the expressions in it, by their text
 * @throws Error when there is no such example or step, or when an expression has no value
 */
export function inputsOfExample(example: string, index: number, values: Texts = {}): Texts {
  const file = readWorkflows('docs/examples').find(({ path }) => path.endsWith(`/${example}.yml`))
  const step = file && stepsOf(file.workflow).filter(isOwnStep)[index]
  if (step === undefined) throw new Error(`the example ${example} has no step ${index}`)
  return Object.fromEntries(
    Object.entries(step.with ?? {}).map(([name, value]) => [name, evaluate(String(value), values)]),
  )
}

function evaluate(text: string, values: Texts): string {
  const evaluated = text.replaceAll(/\$\{\{ *(.*?) *\}\}/g, (_all, expression: string) => {
    const value = values[expression]
    if (value === undefined) throw new Error(`the expression ${expression} has no value`)
    return value
  })
  return evaluated.replace('/srv/shop/', '')
}
