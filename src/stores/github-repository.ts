import { z } from 'zod'
import { parseVisibility, type Visibility } from '../domain/trust-visibility.ts'
import { type GitHubClient, parseAnswer } from './github-client.ts'

/** What has to be known of a repository before its archives are made or trusted. */
export interface RepositoryFacts {
  readonly visibility: Visibility
  readonly defaultBranch: string
}

const repositorySchema = z
  .object({ default_branch: z.string(), visibility: z.string().nullish(), private: z.boolean().nullish() })
  .transform(
    (said): RepositoryFacts => ({ visibility: parseVisibility(said), defaultBranch: said.default_branch }),
  )

/**
 * What GitHub says of the repository; every token may read it.
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
 */
export async function readRepository(client: GitHubClient, signal: AbortSignal): Promise<RepositoryFacts> {
  const purpose = `read the repository ${client.repository}`
  const answer = await client.ask(
    { method: 'GET', path: '', accepts: [], purpose, permission: 'contents: read' },
    signal,
  )
  return parseAnswer(answer.body, repositorySchema, purpose)
}
