import type { Route } from '../route.ts'
import { namedArtifact, twirpRoute } from './twirp-route.ts'

export const deleteJobArtifact: Route = twirpRoute('DeleteArtifact', (twirp) => {
  const artifact = namedArtifact(twirp, true)
  twirp.call.world.artifacts.delete(artifact.id)
  return { ok: true, artifact_id: String(artifact.id) }
})
