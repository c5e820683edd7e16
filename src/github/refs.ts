import { z } from 'zod'
import { type GitHubClient, parseAnswer } from './client.ts'

const refsSchema = z.array(z.object({ ref: z.string() }))
const comparisonSchema = z.object({ status: z.string() })

/**
 * Tells whether there is a tag of exactly this name.
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
 * @see https://docs.github.com/en/rest/git/refs#list-matching-references
 */
export async function findTag(client: GitHubClient, name: string, signal: AbortSignal): Promise<boolean> {
  const purpose = `look for a tag ${name} in ${client.repository}`
  const path = `/git/matching-refs/${encodeURIComponent(`tags/${name}`)}`
  const answer = await client.ask(
    { method: 'GET', path, accepts: [], purpose, permission: 'contents: read' },
    signal,
  )
  return parseAnswer(answer.body, refsSchema, purpose).some(({ ref }) => ref === `refs/tags/${name}`)
}

/**
 * Tells whether a commit is on a branch: its newest one, or before that.
 * @returns false also when either is gone
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
 * @see https://docs.github.com/en/rest/commits/commits#compare-two-commits
 */
export async function isOnBranch(
  client: GitHubClient,
  branch: string,
  commit: string,
  signal: AbortSignal,
): Promise<boolean> {
  const purpose = `compare a commit with branch ${branch} of ${client.repository}`
  const path = `/compare/${encodeURIComponent(`refs/heads/${branch}...${commit}`)}?per_page=1`
  const answer = await client.ask(
    { method: 'GET', path, accepts: [404], purpose, permission: 'contents: read' },
    signal,
  )
  if (answer.status === 404) return false
  const { status } = parseAnswer(answer.body, comparisonSchema, purpose)
  return status === 'identical' || status === 'behind'
}
