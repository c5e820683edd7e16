import type { Route } from '../route.ts'
import { namedArtifact, twirpRoute } from './twirp-route.ts'

const downloadValidMs = 10 * 60 * 1000

export const getSignedArtifactUrl: Route = twirpRoute('GetSignedArtifactURL', (twirp) => {
  const { blobPath } = namedArtifact(twirp, true)
  const { signer, origin } = twirp.call
  return { signed_url: signer.sign(origin, blobPath, 'read', downloadValidMs) }
})
