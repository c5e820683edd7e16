import type { DrillFacts } from '../domain/status/status.ts'
import type { GitHubClient } from '../github/client.ts'
import { listWorkflowRuns, readWorkflow } from '../github/workflow.ts'
import type { DrillSchedule } from '../ports.ts'
import type { RunRule } from './github-schedule.ts'

const VERDICTS: Readonly<Record<string, DrillFacts['verdict']>> = {
  success: 'ok',
  failure: 'failed',
  timed_out: 'failed',
  startup_failure: 'failed',
}

/** The last drill is among the last hundred runs, or it was never done. */
const PAGES = 1

/** The workflow that makes the drills: for artifacts, its runs are all that is left of them. */
export class GitHubDrills implements DrillSchedule {
  readonly #client: GitHubClient
  readonly #file: string
  readonly #readRule: () => Promise<RunRule>
  readonly #signal: AbortSignal

  /**
   * @param file the name of the workflow's file, such as `weekly-drill.yml`
   * @param readRule how to tell whether a run is a drill: one for a pull request is not
   */
  constructor(client: GitHubClient, file: string, readRule: () => Promise<RunRule>, signal: AbortSignal) {
    this.#client = client
    this.#file = file
    this.#readRule = readRule
    this.#signal = signal
  }

  /** A run that goes on, was cancelled or skipped proved nothing. */
  async readLast(): Promise<DrillFacts | null> {
    await readWorkflow(this.#client, this.#file, this.#signal)
    const runs = await listWorkflowRuns(this.#client, this.#file, new Date(0), this.#signal, PAGES)
    for (const run of runs.filter(await this.#readRule())) {
      const verdict = VERDICTS[run.conclusion ?? '']
      if (verdict !== undefined) return { time: run.createdAt, verdict }
    }
    return null
  }
}
