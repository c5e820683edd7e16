import { z } from 'zod'
import { type GitHubClient, parseAnswer } from './github-client.ts'

const PAGE_LENGTH = 100

/** A month of runs, also where one begins every five minutes. */
const MAX_PAGES = 90

const workflowSchema = z.object({ path: z.string(), state: z.string() })

const pageSchema = z.object({
  workflow_runs: z.array(
    z
      .object({
        id: z.int(),
        conclusion: z.string().nullish(),
        created_at: z.iso.datetime({ offset: true }),
      })
      .transform(
        (said): WorkflowRun => ({
          id: String(said.id),
          conclusion: said.conclusion ?? null,
          createdAt: new Date(said.created_at),
        }),
      ),
  ),
})

/** One run of a workflow. */
export interface WorkflowRun {
  readonly id: string
  /** Null while it goes on. */
  readonly conclusion: string | null
  readonly createdAt: Date
}

/**
 * @param file the name of the workflow's file
 * @returns null when there is no such workflow; the state is `active`, or why it is not
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
 * @see https://docs.github.com/en/rest/actions/workflows#get-a-workflow
 */
export async function readWorkflow(
  client: GitHubClient,
  file: string,
  signal: AbortSignal,
): Promise<{ readonly path: string; readonly state: string } | null> {
  const purpose = `read workflow ${file} of ${client.repository}`
  const path = `/actions/workflows/${encodeURIComponent(file)}`
  const answer = await client.ask(
    { method: 'GET', path, accepts: [404], purpose, permission: 'actions: read' },
    signal,
  )
  return answer.status === 404 ? null : parseAnswer(answer.body, workflowSchema, purpose)
}

/**
 * The runs of a workflow that began at `since` or later, newest first.
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
 * @see https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow
 */
export async function listWorkflowRuns(
  client: GitHubClient,
  file: string,
  since: Date,
  signal: AbortSignal,
): Promise<readonly WorkflowRun[]> {
  const purpose = `list the runs of ${file} of ${client.repository}`
  const found: WorkflowRun[] = []
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const query = new URLSearchParams({
      created: `>=${since.toISOString()}`,
      per_page: `${PAGE_LENGTH}`,
      page: `${page}`,
    })
    const path = `/actions/workflows/${encodeURIComponent(file)}/runs?${query}`
    const answer = await client.ask(
      { method: 'GET', path, accepts: [], purpose, permission: 'actions: read' },
      signal,
    )
    const { workflow_runs: runs } = parseAnswer(answer.body, pageSchema, purpose)
    found.push(...runs.filter(({ createdAt }) => createdAt >= since))
    if (runs.length < PAGE_LENGTH) break
  }
  return found
}
