import { z } from 'zod'
import { parseVisibility, type Visibility } from '../domain/trust/visibility.ts'
import { type GitHubClient, parseAnswer } from './client.ts'

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

/** As GitHub lets owners and repositories be named; a name from a manifest is part of a URL. */
const FULL_NAME = /^[\w-][\w.-]*\/[\w-][\w.-]*$/

/**
 * The number of the repository that had a name before it was renamed or moved to another owner; null when the name never
 * was one, or is that of another repository by now.
 * @param name `owner/name`, from anywhere
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
 * @see https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects
 */
export async function findRenamed(
  client: GitHubClient,
  name: string,
  signal: AbortSignal,
): Promise<number | null> {
  if (!FULL_NAME.test(name)) return null
  const { headers, status } = await client.of(name).ask(
    {
      method: 'GET',
      path: '',
      accepts: [301, 403, 404],
      purpose: `look for ${name}`,
      permission: null,
    },
    signal,
  )
  const [, id] = /\/repositories\/(\d+)$/.exec(headers.get('location') ?? '') ?? []
  return status === 301 && id !== undefined ? Number(id) : null
}
