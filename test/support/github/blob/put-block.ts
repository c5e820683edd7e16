import { emptyAnswer } from '../answer.ts'
import type { Route } from '../route.ts'
import { signedBlob } from './signed-blob.ts'

/** @see https://learn.microsoft.com/rest/api/storageservices/put-block */
export const putBlock: Route = {
  name: 'blob.putBlock',
  method: 'PUT',
  path: '/devstoreaccount1/*',
  query: { comp: 'block' },
  answer: (call) => {
    const { blob } = signedBlob(call, 'write')
    blob.stage(call.url.searchParams.get('blockid') ?? '', call.body)
    return emptyAnswer(201, { 'x-ms-request-server-encrypted': 'true' })
  },
}
