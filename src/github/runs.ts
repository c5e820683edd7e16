import { z } from 'zod'
import type { RunFacts } from '../domain/trust/trust.ts'
import { type GitHubClient, parseAnswer } from './client.ts'

const repository = z.object({ full_name: z.string() })

const runSchema = z
  .object({
    id: z.int(),
    repository,
    head_repository: repository.nullish(),
    event: z.string(),
    head_branch: z.string().nullish(),
    head_sha: z.string(),
    path: z.string(),
  })
  .transform(
    (said): RunFacts => ({
      id: String(said.id),
      repository: said.repository.full_name,
      headRepository: said.head_repository?.full_name ?? null,
      event: said.event,
      headBranch: said.head_branch ?? null,
      headCommit: said.head_sha,
      workflow: said.path.replace(/@.*$/, ''),
    }),
  )

/**
 * @returns null when there is no such run
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
 * @see https://docs.github.com/en/rest/actions/workflow-runs#get-a-workflow-run
 */
export async function readRun(
  client: GitHubClient,
  id: number,
  signal: AbortSignal,
): Promise<RunFacts | null> {
  const purpose = `read run ${id} of ${client.repository}`
  const path = `/actions/runs/${id}`
  const answer = await client.ask(
    { method: 'GET', path, accepts: [404], purpose, permission: 'actions: read' },
    signal,
  )
  return answer.status === 404 ? null : parseAnswer(answer.body, runSchema, purpose)
}
