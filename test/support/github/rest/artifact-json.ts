import type { Artifact } from '../model.ts'
import { apiUrl, type RestCall } from './rest-route.ts'

/** @see https://docs.github.com/en/rest/actions/artifacts */
export function renderArtifact(call: RestCall, artifact: Artifact): object {
  const { run } = artifact
  const url = apiUrl(call, `/actions/artifacts/${artifact.id}`)
  return {
    id: artifact.id,
    node_id: Buffer.from(`Artifact${artifact.id}`).toString('base64'),
    name: artifact.name,
    size_in_bytes: artifact.sizeBytes,
    url,
    archive_download_url: `${url}/zip`,
    expired: call.world.isExpired(artifact),
    created_at: seconds(artifact.createdAt),
    updated_at: seconds(artifact.createdAt),
    expires_at: seconds(artifact.expiresAt),
    ...(artifact.digest === null ? {} : { digest: artifact.digest }),
    workflow_run: {
      id: run.id,
      repository_id: run.repository.id,
      head_repository_id: run.headRepository?.id ?? null,
      head_branch: run.headBranch,
      head_sha: run.headSha,
    },
  }
}

/** A time as GitHub's API writes it, without milliseconds. */
export function seconds(time: Date): string {
  return time.toISOString().replace(/\.\d+Z$/, 'Z')
}
