import type { Run } from './model.ts'

/** A job that is running: what the runner passes on to its steps. */
export interface Job {
  readonly run: Run
  /** The `GITHUB_TOKEN`. */
  readonly token: string
  /** The `ACTIONS_RUNTIME_TOKEN`. */
  readonly runtimeToken: string
  readonly apiUrl: string
  readonly resultsUrl: string
  readonly serverUrl: string
}
