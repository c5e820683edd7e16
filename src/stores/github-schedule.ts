import { BackupError } from '../domain/errors.ts'
import type { Attempt } from '../domain/journal-attempts.ts'
import type { ScheduleFacts } from '../domain/status.ts'
import type { Schedule } from '../ports.ts'
import type { GitHubClient } from './github-client.ts'
import { listWorkflowRuns, readWorkflow, type WorkflowRun } from './github-workflow.ts'

const OUTCOMES: Readonly<Record<string, Attempt['outcome']>> = {
  success: 'made',
  skipped: 'none',
  failure: 'failed',
  timed_out: 'failed',
  startup_failure: 'failed',
}

/** The workflow that makes the backups, and how its runs went. */
export class GitHubSchedule implements Schedule {
  readonly #client: GitHubClient
  readonly #file: string
  readonly #readRunsWithArchive: () => Promise<ReadonlySet<string>>
  readonly #signal: AbortSignal

  /**
   * @param file the name of the workflow's file, such as `backup.yml`
   * @param readRunsWithArchive the ids of the runs that uploaded an archive, also one that expired since
   */
  constructor(
    client: GitHubClient,
    file: string,
    readRunsWithArchive: () => Promise<ReadonlySet<string>>,
    signal: AbortSignal,
  ) {
    this.#client = client
    this.#file = file
    this.#readRunsWithArchive = readRunsWithArchive
    this.#signal = signal
  }

  /** @throws BackupError INPUT_INVALID when there is no such workflow */
  async read(since: Date): Promise<ScheduleFacts & { readonly attempts: readonly Attempt[] }> {
    const workflow = await readWorkflow(this.#client, this.#file, this.#signal)
    if (workflow === null) throw unknownWorkflow(this.#file, this.#client.repository)
    const { path, state } = workflow
    const runs = await listWorkflowRuns(this.#client, this.#file, since, this.#signal)
    const withArchive = await this.#readRunsWithArchive()
    return {
      workflow: path,
      disabled: state === 'active' ? null : state,
      attempts: runs.flatMap((run) => attemptOf(run, withArchive) ?? []).toReversed(),
    }
  }
}

/** Null for a run that says nothing: one that goes on, or that somebody cancelled. */
function attemptOf(
  { conclusion, createdAt, id }: WorkflowRun,
  withArchive: ReadonlySet<string>,
): Attempt | null {
  const outcome = conclusion === null ? undefined : OUTCOMES[conclusion]
  if (outcome === undefined) return null
  if (outcome === 'made' && !withArchive.has(id)) {
    return { time: createdAt, outcome: 'none', reason: `run ${id} is green and uploaded no archive` }
  }
  const reason = outcome === 'made' ? null : `run ${id} ended with ${conclusion}`
  return { time: createdAt, outcome, reason }
}

function unknownWorkflow(file: string, repository: string): BackupError {
  return new BackupError('INPUT_INVALID', `${repository} has no workflow ${file}.`, {
    hint: 'Give the name of its file in .github/workflows, such as backup.yml.',
    context: { workflow: file },
  })
}
