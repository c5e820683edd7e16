import type { ServerResponse } from 'node:http'

export interface StoredObject {
  readonly bytes: Buffer
}

export interface StoredUpload {
  readonly key: string
  readonly startedAt: Date
  readonly parts: Map<number, Buffer>
}

/** A refusal as S3 writes it. */
export function answerRefusal(
  response: ServerResponse,
  status: number,
  code: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  answerXml(
    response,
    status,
    `<Error><Code>${code}</Code><Message>${code}, secretly</Message></Error>`,
    headers,
  )
}

/** A page of objects, in the order of their keys. */
export function answerListing(
  response: ServerResponse,
  query: URLSearchParams,
  objects: ReadonlyMap<string, StoredObject>,
  pageLength: number,
): void {
  const after = query.get('continuation-token') ?? query.get('start-after') ?? ''
  const keys = [...objects.keys()].filter((key) => key.startsWith(query.get('prefix') ?? '') && key > after)
  const page = keys.toSorted().slice(0, pageLength)
  const rest = keys.length > page.length ? page.at(-1) : undefined
  const next = rest === undefined ? '' : `<NextContinuationToken>${rest}</NextContinuationToken>`
  const contents = page.map((key) => {
    return `<Contents><Key>${key}</Key><Size>${objects.get(key)?.bytes.length ?? 0}</Size></Contents>`
  })
  answerXml(
    response,
    200,
    `<ListBucketResult><IsTruncated>${rest !== undefined}</IsTruncated>${next}${contents.join('')}</ListBucketResult>`,
  )
}

/** Every upload in parts that is not finished. */
export function answerUploads(
  response: ServerResponse,
  prefix: string,
  uploads: ReadonlyMap<string, StoredUpload>,
): void {
  const found = [...uploads].filter(([, { key }]) => key.startsWith(prefix))
  const listed = found.map(([id, { key, startedAt }]) => {
    return `<Upload><Key>${key}</Key><UploadId>${id}</UploadId><Initiated>${startedAt.toISOString()}</Initiated></Upload>`
  })
  answerXml(response, 200, `<ListMultipartUploadsResult>${listed.join('')}</ListMultipartUploadsResult>`)
}

function answerXml(
  response: ServerResponse,
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response
    .writeHead(status, { 'content-type': 'application/xml', ...headers })
    .end(`<?xml version="1.0"?>${body}`)
}
