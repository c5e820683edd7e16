import { emptyAnswer, Refusal } from '../answer.ts'
import { blobError } from '../error-answer.ts'
import type { Route } from '../route.ts'
import { signedBlob } from './signed-blob.ts'

/** @see https://learn.microsoft.com/rest/api/storageservices/put-block-list */
export const putBlockList: Route = {
  name: 'blob.putBlockList',
  method: 'PUT',
  path: '/devstoreaccount1/*',
  query: { comp: 'blocklist' },
  answer: (call) => {
    const { blob } = signedBlob(call, 'write')
    const listed = call.body.toString().matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]+)</g)
    const blockIds = [...listed].map(([, id = '']) => id)
    const contentType = String(call.headers['x-ms-blob-content-type'] ?? 'application/octet-stream')
    if (!blob.commit(blockIds, contentType))
      throw new Refusal(blobError(400, 'The specified block list is invalid.'))
    return emptyAnswer(201, { etag: '"0x8DC"', 'last-modified': call.world.clock.now().toUTCString() })
  },
}
