/** The options that every command has. */
export interface Globals {
  readonly json?: true
  readonly quiet?: true
  readonly debug?: true
  /** Path of a file to which every step is written. */
  readonly log?: string
}

/** Whether the reader is a person who may be told of progress and asked something. */
export function isForPerson({ json, quiet }: Globals): boolean {
  return json === undefined && quiet === undefined
}
