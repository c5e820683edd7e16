import { type Answer, Refusal } from '../answer.ts'
import { blobError } from '../error-answer.ts'
import type { Artifact } from '../model.ts'
import type { Route } from '../route.ts'
import { signedBlob } from './signed-blob.ts'

/** @see https://learn.microsoft.com/rest/api/storageservices/get-blob */
export const getBlob: Route = {
  name: 'blob.get',
  method: 'GET',
  path: '/devstoreaccount1/*',
  answer: (call) => {
    const artifact = signedBlob(call, 'read')
    if (!artifact.blob.committed) throw new Refusal(blobError(404, 'The specified blob does not exist.'))
    const headers = {
      'content-type': artifact.blob.contentType,
      'content-disposition': contentDisposition(artifact),
      'accept-ranges': 'bytes',
      etag: `"${artifact.id}"`,
    }
    const range = call.headers['range'] ?? call.headers['x-ms-range']
    if (range === undefined) return { status: 200, headers, body: artifact.blob.blocks }
    return partOf(artifact, String(range), headers)
  },
}

function partOf(artifact: Artifact, range: string, headers: Answer['headers']): Answer {
  const [, first = '', last = ''] = /^bytes=(\d+)-(\d*)$/.exec(range) ?? []
  const size = artifact.blob.sizeBytes
  const start = Number(first)
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (first === '' || start > end) throw new Refusal(blobError(416, 'The range specified is invalid.'))
  return {
    status: 206,
    headers: { ...headers, 'content-range': `bytes ${start}-${end}/${size}` },
    body: [artifact.blob.bytes().subarray(start, end + 1)],
  }
}

/** A zip is called after the artifact, a raw file is itself. */
function contentDisposition({ name, blob }: Artifact): string {
  const fileName = blob.contentType === 'application/zip' ? `${name}.zip` : name
  const ascii = fileName.replace(/[^\x20-\x7e]|"/g, '_')
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(fileName)}`
}
