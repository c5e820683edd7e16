import { z } from 'zod'
import { type Digest, isDigest } from '../domain/archive/digest.ts'
import { type GitHubClient, parseAnswer } from './client.ts'

/** An artifact as GitHub's REST API describes it. */
export interface Artifact {
  readonly id: number
  readonly name: string
  /** Of its zip. */
  readonly sizeBytes: number
  /** Of its zip; null for an artifact of a time when GitHub did not keep it. */
  readonly digest: Digest | null
  readonly createdAt: Date
  readonly expiresAt: Date | null
  readonly expired: boolean
  /** The run that uploaded it; null when GitHub does not say. */
  readonly run: {
    readonly id: number
    readonly repositoryId: number
    /** Null when the fork is gone. */
    readonly headRepositoryId: number | null
  } | null
}

const artifactSchema = z
  .object({
    id: z.int().positive(),
    name: z.string(),
    size_in_bytes: z.int().nonnegative(),
    digest: z.string().nullish(),
    created_at: z.iso.datetime({ offset: true }),
    expires_at: z.iso.datetime({ offset: true }).nullish(),
    expired: z.boolean(),
    workflow_run: z
      .object({ id: z.int(), repository_id: z.int(), head_repository_id: z.int().nullish() })
      .nullish(),
  })
  .transform(
    (said): Artifact => ({
      id: said.id,
      name: said.name,
      sizeBytes: said.size_in_bytes,
      digest: said.digest && isDigest(said.digest) ? said.digest : null,
      createdAt: new Date(said.created_at),
      expiresAt: said.expires_at ? new Date(said.expires_at) : null,
      expired: said.expired,
      run: said.workflow_run
        ? {
            id: said.workflow_run.id,
            repositoryId: said.workflow_run.repository_id,
            headRepositoryId: said.workflow_run.head_repository_id ?? null,
          }
        : null,
    }),
  )

const pageSchema = z.object({ total_count: z.int(), artifacts: z.array(artifactSchema) })

/** One page of a listing. */
export interface ArtifactPage {
  /** On all pages together. */
  readonly totalCount: number
  readonly artifacts: readonly Artifact[]
}

/** Which artifacts to list: of a name, of a run, both, or all of the repository. */
export interface ArtifactFilter {
  readonly name: string | null
  readonly runId: string | null
}

/** The most that GitHub puts on a page. */
export const PAGE_LENGTH = 100

/**
 * @param page from 1
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
 * @see https://docs.github.com/en/rest/actions/artifacts#list-artifacts-for-a-repository
 */
export async function listArtifactPage(
  client: GitHubClient,
  { name, runId }: ArtifactFilter,
  page: number,
  signal: AbortSignal,
): Promise<ArtifactPage> {
  const query = new URLSearchParams({ ...(name === null ? {} : { name }), per_page: `${PAGE_LENGTH}` })
  if (page > 1) query.set('page', String(page))
  const run = runId === null ? '' : `/runs/${runId}`
  const purpose = `list the artifacts of ${client.repository}`
  const path = `/actions${run}/artifacts?${query}`
  const answer = await client.ask(
    { method: 'GET', path, accepts: [], purpose, permission: 'actions: read' },
    signal,
  )
  const { total_count: totalCount, artifacts } = parseAnswer(answer.body, pageSchema, purpose)
  return { totalCount, artifacts }
}

/**
 * @returns null when there is no such artifact
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
 */
export async function readArtifact(
  client: GitHubClient,
  id: number,
  signal: AbortSignal,
): Promise<Artifact | null> {
  const purpose = `read artifact ${id} of ${client.repository}`
  const path = `/actions/artifacts/${id}`
  const answer = await client.ask(
    { method: 'GET', path, accepts: [404], purpose, permission: 'actions: read' },
    signal,
  )
  return answer.status === 404 ? null : parseAnswer(answer.body, artifactSchema, purpose)
}

/**
 * Deletes an artifact; one that is gone already is no error.
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
 */
export async function deleteArtifact(client: GitHubClient, id: number, signal: AbortSignal): Promise<void> {
  const purpose = `delete artifact ${id} of ${client.repository}`
  const path = `/actions/artifacts/${id}`
  await client.ask(
    { method: 'DELETE', path, accepts: [204, 404], purpose, permission: 'actions: write' },
    signal,
  )
}

/** Where the bytes of an artifact are, for one minute; or why they are nowhere. */
export type DownloadLocation =
  | { readonly kind: 'found'; readonly url: string }
  | { readonly kind: 'gone' }
  | { readonly kind: 'expired' }

/**
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
 * @see https://docs.github.com/en/rest/actions/artifacts#download-an-artifact
 */
export async function locateDownload(
  client: GitHubClient,
  id: number,
  signal: AbortSignal,
): Promise<DownloadLocation> {
  const purpose = `download artifact ${id} of ${client.repository}`
  const path = `/actions/artifacts/${id}/zip`
  const accepts = [302, 404, 410]
  const answer = await client.ask(
    { method: 'GET', path, accepts, purpose, permission: 'actions: read' },
    signal,
  )
  if (answer.status === 404) return { kind: 'gone' }
  if (answer.status === 410) return { kind: 'expired' }
  return { kind: 'found', url: parseAnswer(answer.headers.get('location'), z.url(), purpose) }
}
