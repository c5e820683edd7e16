import type { Attempt } from '../domain/journal/attempts.ts'
import type { GitHubClient } from '../github/client.ts'
import { listWorkflowRuns, readWorkflow, type WorkflowRun } from '../github/workflow.ts'
import type { Schedule, ScheduleReport } from '../ports.ts'

const OUTCOMES: Readonly<Record<string, Attempt['outcome']>> = {
  success: 'made',
  skipped: 'none',
  failure: 'failed',
  timed_out: 'failed',
  startup_failure: 'failed',
}

/** Tells which runs of a workflow count. */
export type RunRule = (run: WorkflowRun) => boolean

/** The databases of which a run uploaded an archive, by the id of the run. */
export type UploadedBy = ReadonlyMap<string, ReadonlySet<string>>

/** What has to be known besides a workflow's runs. */
export interface ScheduleTools {
  /** How to tell whether a run is meant to make backups: one for a pull request is not. */
  readonly readRule: () => Promise<RunRule>
  /** Also of archives that expired since; null where archives are not uploaded, and runs tell nothing of them. */
  readonly readUploads: ((databases: readonly string[]) => Promise<UploadedBy>) | null
}

/** The workflow that makes the backups, and how its runs went. */
export class GitHubSchedule implements Schedule {
  readonly #client: GitHubClient
  readonly #file: string
  readonly #tools: ScheduleTools
  readonly #signal: AbortSignal

  /** @param file the name of the workflow's file, such as `backup.yml` */
  constructor(client: GitHubClient, file: string, tools: ScheduleTools, signal: AbortSignal) {
    this.#client = client
    this.#file = file
    this.#tools = tools
    this.#signal = signal
  }

  async read(since: Date, databases: readonly string[]): Promise<ScheduleReport> {
    const { path, state } = await readWorkflow(this.#client, this.#file, this.#signal)
    const facts = { workflow: path, disabled: state === 'active' ? null : state }
    const { readRule, readUploads } = this.#tools
    if (readUploads === null) return { ...facts, attemptsOf: null }
    const runs = await listWorkflowRuns(this.#client, this.#file, since, this.#signal)
    const uploads = await readUploads(databases)
    const oldestFirst = runs.filter(await readRule()).toReversed()
    return {
      ...facts,
      attemptsOf: (database) =>
        oldestFirst.flatMap((run) => attemptOf(run, uploads.get(run.id)?.has(database ?? '') === true) ?? []),
    }
  }
}

/** Null for a run that says nothing: one that goes on, or that was cancelled. */
function attemptOf(
  { conclusion, createdAt, durationMs, id }: WorkflowRun,
  isUploaded: boolean,
): Attempt | null {
  const outcome = conclusion === null ? undefined : OUTCOMES[conclusion]
  if (outcome === undefined) return null
  const attempt = { time: createdAt, durationMs: durationMs > 0 ? durationMs : null, runId: id }
  if (outcome === 'made') {
    return isUploaded
      ? { ...attempt, outcome, reason: null }
      : { ...attempt, outcome: 'none', reason: `run ${id} is green and uploaded no archive of it.` }
  }
  return { ...attempt, outcome, reason: `run ${id} ended with ${conclusion}.` }
}
