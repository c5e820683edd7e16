import type { Job } from '../github/job.ts'
import type { Variables } from './inputs.ts'

/** A use of an action in a job. */
export interface ActionOptions {
  readonly job: Job
  /** Path of the `action.yml`; the project's own unless given. */
  readonly action?: string
  /** Path of a bundle to run in place of the one that the action names, for its main and post step. */
  readonly bundle?: string
  /** What stands under `with:`; defaults come from the action. */
  readonly inputs?: Variables
  /** What stands under `env:`. */
  readonly env?: Variables
  /** Where the step runs: `GITHUB_WORKSPACE`. */
  readonly workspace: string
  readonly runnerTemp: string
  /** The event in place of the usual one, such as one that says nothing of the repository. */
  readonly eventPayload?: object
  /** True when debug logging is on: `RUNNER_DEBUG`, and debug lines shown. */
  readonly debug?: boolean
  /** How long a cancelled step has, as a part of the runner's 7.5 s and 2.5 s; 1 unless given. */
  readonly timeScale?: number
  /** Called with each line of output as it comes, unmasked, such as to cancel at a certain point. */
  readonly onLine?: (line: string) => void
}
