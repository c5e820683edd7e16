import { z } from 'zod'
import { BackupError } from '../domain/outcome/errors.ts'
import { type GitHubClient, parseAnswer } from './client.ts'

const PAGE_LENGTH = 100

/** A month of runs, also where one begins every five minutes. */
const MAX_PAGES = 90

const workflowSchema = z.object({ path: z.string(), state: z.string() })

const pageSchema = z.object({
  workflow_runs: z.array(
    z
      .object({
        id: z.int(),
        event: z.string(),
        head_branch: z.string().nullish(),
        conclusion: z.string().nullish(),
        created_at: z.iso.datetime({ offset: true }),
        run_started_at: z.iso.datetime({ offset: true }).nullish(),
        updated_at: z.iso.datetime({ offset: true }),
      })
      .transform(
        (said): WorkflowRun => ({
          id: String(said.id),
          event: said.event,
          headBranch: said.head_branch ?? null,
          conclusion: said.conclusion ?? null,
          createdAt: new Date(said.created_at),
          durationMs: Date.parse(said.updated_at) - Date.parse(said.run_started_at ?? said.created_at),
        }),
      ),
  ),
})

/** One run of a workflow. */
export interface WorkflowRun {
  readonly id: string
  readonly event: string
  /** Null for a run that belongs to no branch. */
  readonly headBranch: string | null
  /** Null while it goes on. */
  readonly conclusion: string | null
  readonly createdAt: Date
  /** Of its last attempt, from its beginning to its last change. */
  readonly durationMs: number
}

/**
 * @param file the name of the workflow's file
 * @returns its path, and its state: `active`, or why it is not
 * @throws BackupError INPUT_INVALID when there is no such workflow, STORE_UNREACHABLE, STORE_UNAUTHORIZED,
 *   STORE_RATE_LIMITED, CANCELLED
 * @see https://docs.github.com/en/rest/actions/workflows#get-a-workflow
 */
export async function readWorkflow(
  client: GitHubClient,
  file: string,
  signal: AbortSignal,
): Promise<{ readonly path: string; readonly state: string }> {
  const purpose = `read workflow ${file} of ${client.repository}`
  const path = `/actions/workflows/${encodeURIComponent(file)}`
  const answer = await client.ask(
    { method: 'GET', path, accepts: [404], purpose, permission: 'actions: read' },
    signal,
  )
  if (answer.status === 404) throw unknownWorkflow(file, client.repository)
  return parseAnswer(answer.body, workflowSchema, purpose)
}

/**
 * The runs of a workflow that began at `since` or later, newest first, no more than a hundred for each page.
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
 * @see https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow
 */
export async function listWorkflowRuns(
  client: GitHubClient,
  file: string,
  since: Date,
  signal: AbortSignal,
  maxPages: number = MAX_PAGES,
): Promise<readonly WorkflowRun[]> {
  const purpose = `list the runs of ${file} of ${client.repository}`
  const found: WorkflowRun[] = []
  for (let page = 1; page <= maxPages; page += 1) {
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

function unknownWorkflow(file: string, repository: string): BackupError {
  return new BackupError('INPUT_INVALID', `${repository} has no workflow ${file}.`, {
    hint: 'Give the name of its file in .github/workflows, such as backup.yml.',
    context: { workflow: file },
  })
}
