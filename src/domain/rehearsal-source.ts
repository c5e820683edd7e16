import type { DatabaseDifference } from './difference.ts'

/** What became of the real database while a command was rehearsed on a copy of it. */
export type SourceState =
  | { readonly state: 'same' }
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
 * Judges whether a command left the real database alone. New rows are put down to another program only where there is
 * one, where the command did write to its copy, and where nothing but rows changed: services do not alter schemas.
 */
export function judgeSource({ after, isCopyChanged, otherUsers }: SourceFacts): SourceVerdict {
  if (after.state === 'same') return 'untouched'
  if (after.state === 'replaced' || otherUsers === 0 || !isCopyChanged) return 'touched'
  const { schema, settings } = after.difference
  return schema.length + settings.length === 0 ? 'doubtful' : 'touched'
}
