import type { Artifact } from '../model.ts'
import type { Route } from '../route.ts'
import { artifactsOfAttempt, twirpRoute } from './twirp-route.ts'

export const listJobArtifacts: Route = twirpRoute('ListArtifacts', (twirp) => {
  const { name_filter: name, id_filter: id } = twirp.message
  const found = artifactsOfAttempt(twirp).filter(
    (each) =>
      each.finalized &&
      (name === undefined || each.name === name) &&
      (id === undefined || String(each.id) === id),
  )
  return { artifacts: found.map(renderArtifact) }
})

function renderArtifact(artifact: Artifact): object {
  return {
    workflow_run_backend_id: artifact.runBackendId,
    workflow_job_run_backend_id: artifact.jobBackendId,
    database_id: String(artifact.id),
    name: artifact.name,
    size: String(artifact.sizeBytes),
    created_at: artifact.createdAt.toISOString(),
    ...(artifact.digest === null ? {} : { digest: artifact.digest }),
  }
}
