import { Refusal } from '../answer.ts'
import { blobError } from '../error-answer.ts'
import type { Artifact } from '../model.ts'
import type { Call } from '../route.ts'
import type { BlobPermission } from '../signed-url.ts'

/** @throws Refusal 403 when the URL was not signed for this, or is too old, and 404 when the artifact is gone */
export function signedBlob(call: Call, permission: BlobPermission): Artifact {
  if (!call.signer.allows(call.url, permission))
    throw new Refusal(blobError(403, 'Server failed to authenticate the request: signature not valid.'))
  const found = [...call.world.artifacts.values()].find((each) => each.blobPath === call.url.pathname)
  if (found === undefined) throw new Refusal(blobError(404, 'The specified blob does not exist.'))
  return found
}
