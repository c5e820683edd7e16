import { Refusal } from '../answer.ts'
import { BlockBlob } from '../block-blob.ts'
import { twirpError } from '../error-answer.ts'
import type { Route } from '../route.ts'
import { artifactsOfAttempt, type TwirpCall, textField, twirpRoute } from './twirp-route.ts'

const uploadValidMs = 60 * 60 * 1000

/** Takes the name at once: a second artifact of the name is refused even when the first is never finished. */
export const createArtifact: Route = twirpRoute('CreateArtifact', (twirp) => {
  const name = textField(twirp, 'name')
  if (artifactsOfAttempt(twirp).some((each) => each.name === name))
    throw new Refusal(twirpError(409, 'an artifact with this name already exists on the workflow run'))
  const { call, run, ids, message } = twirp
  const artifact = call.world.openArtifact(run, {
    name,
    jobBackendId: ids.jobBackendId,
    blob: new BlockBlob(),
    contentType: typeof message['mime_type'] === 'string' ? message['mime_type'] : 'application/zip',
    ...expiryAskedFor(twirp),
  })
  const url = call.signer.sign(call.origin, artifact.blobPath, 'write', uploadValidMs)
  return { ok: true, signed_upload_url: url }
})

function expiryAskedFor({ message }: TwirpCall): { readonly expiresAt?: Date } {
  const asked = message['expires_at']
  return typeof asked === 'string' ? { expiresAt: new Date(asked) } : {}
}
