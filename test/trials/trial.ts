import type { Corpus } from './kit/corpus.ts'
import type { Random } from './kit/random.ts'
import type { Savepoint } from './kit/savepoint.ts'
import type { Tally } from './kit/tally.ts'

/** How much is tried: minutes in CI, an hour at a desk, or a night. */
export type Scale = 'quick' | 'default' | 'full'

/** What a machine must offer for a trial to mean anything. */
export type Requirement =
  | 'linux'
  | 'root'
  | 'mount'
  | 'compiler'
  | 'sqlite3'
  | 'hostile corpus'
  | 'real corpus'

/** What a trial is given. */
export interface TrialContext {
  readonly scale: Scale
  /** How many cases to do at this scale. */
  readonly cases: number
  /** Its own sequence: the same seed and trial give the same cases, whichever other trials run. */
  readonly random: Random
  /** An empty directory, removed afterwards. */
  readonly folder: string
  readonly savepoint: Savepoint
  /** Null when none was given. */
  readonly corpus: Corpus | null
  /** Where every case and every fault is counted. */
  readonly tally: Tally
  /** What must be undone however the trial ends: mounts, processes. */
  readonly undo: AsyncDisposableStack
}

/** One claim about Savepoint, and the cases that would show it to be false. */
export interface Trial {
  /** Such as `T01`; the numbers are those of the plan and never change. */
  readonly id: string
  /** One sentence that is false as soon as one fault is counted. */
  readonly claim: string
  readonly requires: readonly Requirement[]
  readonly cases: Readonly<Record<Scale, number>>
  /** The kinds of fault that it counts, so that a zero is said of each. */
  readonly faults: readonly string[]
  readonly run: (context: TrialContext) => Promise<void>
}
