import type { DatabaseDifference } from '../difference/difference.ts'

/** What became of the real database while a command was rehearsed on a copy of it. */
export type SourceState =
  | { readonly state: 'same' }
  /** It was written to; the difference may be none, where the writer took it back. */
  | { readonly state: 'changed'; readonly difference: DatabaseDifference }
  /** Another file is there now, or none, or none that can be read; a sentence says so. */
  | { readonly state: 'replaced'; readonly how: string }

export interface SourceFacts {
  readonly after: SourceState
  /** How many other programs had the real database open when the command began, as far as the system says. */
  readonly otherUsers: number
  /** Whether the command changed the copy. */
  readonly isCopyChanged: boolean
}

/** Whether the real database was left alone. `doubtful` is what cannot be told from the writes of another program. */
export type SourceVerdict = 'untouched' | 'doubtful' | 'touched'

/**
 * Judges whether a command left the real database alone. Writes are put down to another program only where there is
 * one. New rows must have come while the command did write to its copy, and nothing but rows may have changed: services
 * do not alter schemas.
 */
export function judgeSource({ after, isCopyChanged, otherUsers }: SourceFacts): SourceVerdict {
  if (after.state === 'same') return 'untouched'
  if (after.state === 'replaced' || otherUsers === 0) return 'touched'
  const { equal, schema, settings } = after.difference
  if (equal) return 'untouched'
  if (!isCopyChanged) return 'touched'
  return schema.length + settings.length === 0 ? 'doubtful' : 'touched'
}

/** Why the real database counts as touched or doubtful, as a sentence. */
export function explainSource(
  verdict: SourceVerdict,
  after: SourceState,
  database: string,
  otherUsers: number,
): string {
  if (verdict === 'doubtful') {
    return `Rows of ${database} changed meanwhile. ${otherUsers} other program(s) had it open and may have written them; that the command did not is not proven.`
  }
  return `The command ran on a copy, but the real database changed: ${describeChange(after, database)}`
}

/** Whether a process wrote to the database and left it with what it held before. */
export function isTakenBack(after: SourceState): boolean {
  return after.state === 'changed' && after.difference.equal
}

function describeChange(after: SourceState, database: string): string {
  if (after.state === 'replaced') return after.how
  return isTakenBack(after)
    ? `${database} was written to, though it holds what it held before.`
    : `${database} is not what it was before.`
}
