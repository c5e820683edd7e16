import type { ActionDefinition } from './action-definition.ts'
import { type ExpressionContext, expandExpressions } from './expression.ts'

export type Variables = Readonly<Record<string, string>>

/**
 * The `INPUT_*` variables: defaults first, then what the workflow gives. Nothing checks `required`, and an input
 * without a default arrives as an empty text.
 */
export function inputVariables(
  definition: ActionDefinition,
  given: Variables,
  context: ExpressionContext,
): Variables {
  const defaults = Object.entries(definition.inputs).map(
    ([name, input]) => [name, expandExpressions(String(input.default ?? ''), context)] as const,
  )
  const values: Variables = { ...Object.fromEntries(defaults), ...given }
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [variableName(name), value]))
}

/** Inputs that the action does not declare: the runner warns of them and passes them on. */
export function unexpectedInputs(definition: ActionDefinition, given: Variables): readonly string[] {
  const declared = Object.keys(definition.inputs).map(variableName)
  return Object.keys(given).filter((name) => !declared.includes(variableName(name)))
}

/** Hyphens stay: `retention-days` is `INPUT_RETENTION-DAYS`. */
function variableName(input: string): string {
  return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`
}
