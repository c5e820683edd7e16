/** One check of Savepoint, switched off in a copy of the sources. */
export interface Mutation {
  /** What is no longer checked. */
  readonly name: string
  /** Below `src/`. */
  readonly file: string
  /** Text that stands in the file exactly once. */
  readonly from: string
  readonly to: string
  /** Ids of trials, or test files below `test/`: at least one must go red. */
  readonly killers: readonly string[]
}

/** A text that stands in a file, and the one that takes its place. */
export type Edit = readonly [from: string, to: string]

/** The checks of one file, each by what it checks. */
export function checksOf(
  file: string,
  killers: readonly string[],
  edits: Readonly<Record<string, Edit>>,
): readonly Mutation[] {
  return Object.entries(edits).map(([name, [from, to]]) => ({ name, file, from, to, killers }))
}

/** Leaves out a statement, or a part of one. */
export function drop(text: string): Edit {
  return [text, '']
}

/** Makes a condition never true. */
export function never(condition: string): Edit {
  return [`if (${condition})`, `if (false as boolean && (${condition}))`]
}

/** Makes a condition always true. */
export function always(condition: string): Edit {
  return [`if (${condition})`, `if (true as boolean || (${condition}))`]
}
