import type { BackupError } from '../domain/errors.ts'
import type { Created } from './create.ts'
import type { Pruned } from './prune.ts'

/** What became of one source. */
export type CreateOutcome =
  | { readonly status: 'created'; readonly source: string; readonly created: Created }
  | { readonly status: 'skipped'; readonly source: string; readonly reason: string }
  | { readonly status: 'failed'; readonly source: string; readonly error: BackupError }

/** What became of all sources of a run, in the order in which they were given. */
export interface CreateRun {
  readonly outcomes: readonly CreateOutcome[]
  /** What retention removed afterwards; null when it did not run, because a source failed or was skipped. */
  readonly pruned: Pruned | null
}
