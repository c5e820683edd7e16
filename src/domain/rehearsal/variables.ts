import { BackupError } from '../outcome/errors.ts'
import type { Given } from '../settings/given.ts'

/** The variable in which a rehearsed command always finds the copy. */
export const DATABASE_VARIABLE = 'SAVEPOINT_DATABASE'

/** A variable for a rehearsed command; `{database}` in its value stands for the path of the copy. */
export interface VariableTemplate {
  readonly name: string
  readonly value: string
}

/**
 * A variable from `NAME=value`.
 * @throws BackupError INPUT_INVALID
 */
export function parseVariable({ from, text }: Given): VariableTemplate {
  const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/s.exec(text) ?? []
  if (name !== undefined && value !== undefined && name !== DATABASE_VARIABLE) return { name, value }
  // What stands there may be a secret that lost its name.
  throw new BackupError(
    'INPUT_INVALID',
    `${from} must be NAME=value, such as DATABASE_URL=file:{database}.`,
    {
      hint: `A name has letters, digits and "_". {database} becomes the path of the copy, which ${DATABASE_VARIABLE} has anyway.`,
      context: { from, name: name ?? null },
    },
  )
}

/** The variables with the path of the copy in them. */
export function renderVariables(
  templates: readonly VariableTemplate[],
  database: string,
): Readonly<Record<string, string>> {
  // A function, because `$` in a text that replaces another has a meaning.
  const named = templates.map(
    ({ name, value }) => [name, value.replaceAll('{database}', () => database)] as const,
  )
  return { ...Object.fromEntries(named), [DATABASE_VARIABLE]: database }
}
