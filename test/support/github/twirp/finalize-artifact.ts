import type { Route } from '../route.ts'
import { namedArtifact, type TwirpCall, twirpRoute } from './twirp-route.ts'

/**
 * Believes the size and digest that the client gives, and does not look at what was uploaded: only a download shows
 * that fewer bytes arrived.
 */
export const finalizeArtifact: Route = twirpRoute('FinalizeArtifact', (twirp) => {
  const artifact = namedArtifact(twirp, false)
  artifact.sizeBytes = Number(twirp.message['size'] ?? 0)
  artifact.digest = digestGiven(twirp)
  artifact.finalized = true
  return { ok: true, artifact_id: String(artifact.id) }
})

function digestGiven({ message }: TwirpCall): string | null {
  return typeof message['hash'] === 'string' ? message['hash'] : null
}
