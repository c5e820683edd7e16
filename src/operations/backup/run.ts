import { BackupError } from '../../domain/outcome/errors.ts'
import { type Verdict, worstOf } from '../../domain/outcome/verification.ts'
import type { Pruned } from '../retention/prune.ts'
import type { Created } from './create.ts'

/** What became of one source. */
export type CreateOutcome =
  | { readonly status: 'created'; readonly source: string; readonly created: Created }
  | { readonly status: 'skipped'; readonly source: string; readonly reason: string }
  | { readonly status: 'failed'; readonly source: string; readonly error: BackupError }

/** What became of all sources of a run, in the order in which they were given. */
export interface CreateRun {
  readonly outcomes: readonly CreateOutcome[]
  /** What retention removed afterwards; null when it did not run, because nothing was made or something failed. */
  readonly pruned: Pruned | null
  /** `skipped` when nothing failed and nothing was made: never a success. */
  readonly verdict: Verdict | 'skipped'
  /** The error itself when there was only one source, SOME_SOURCES_FAILED otherwise; null when none failed. */
  readonly failure: BackupError | null
}

/** What a run amounts to, given what became of each source. */
export function judgeRun(outcomes: readonly CreateOutcome[], pruned: Pruned | null): CreateRun {
  const verdicts = outcomes.map((outcome) =>
    outcome.status === 'created' ? outcome.created.verdict : outcome.status,
  )
  return { outcomes, pruned, verdict: worstOf(verdicts, 'skipped'), failure: failureOf(outcomes) }
}

function failureOf(outcomes: readonly CreateOutcome[]): BackupError | null {
  const failed = outcomes.filter((outcome) => outcome.status === 'failed')
  const [first] = failed
  if (first === undefined) return null
  if (outcomes.length === 1) return first.error
  const names = failed.map(({ error, source }) => `${source} (${error.code})`).join(', ')
  return new BackupError(
    'SOME_SOURCES_FAILED',
    `${failed.length} of ${outcomes.length} databases were not saved: ${names}.`,
    {
      hint: 'The others were saved. Mend the cause given for each and run it again; retention did not run.',
      context: { failed: failed.length, sources: outcomes.length },
      cause: first.error,
    },
  )
}
