import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import {
  answerListing,
  answerRefusal,
  answerUploads,
  type StoredObject,
  type StoredUpload,
} from './answers.ts'

/** What the server does wrong with a kind of request, and how often; every time when that is not said. */
export interface S3Fault {
  readonly on: S3Operation
  readonly times?: number
  readonly does:
    | { readonly refuses: number; readonly code: string; readonly headers?: Readonly<Record<string, string>> }
    /** Does what was asked and then breaks the connection. */
    | 'loses the answer'
    /** Says how much there is, and breaks the connection in the middle of it. */
    | 'cuts the body'
    /** Stores, or gives back, one bit that is another. */
    | 'flips a bit'
    | 'ignores conditions'
}

export type S3Operation =
  | 'PutObject'
  | 'GetObject'
  | 'HeadObject'
  | 'DeleteObject'
  | 'ListObjectsV2'
  | 'ListMultipartUploads'
  | 'CreateMultipartUpload'
  | 'UploadPart'
  | 'CompleteMultipartUpload'
  | 'AbortMultipartUpload'

/** A server of S3 in this process, with one bucket, that keeps its word but for its faults. */
export interface FaultyS3 extends AsyncDisposable {
  readonly url: string
  /** By key. */
  readonly objects: Map<string, StoredObject>
  /** By the id of the upload. */
  readonly uploads: Map<string, StoredUpload>
  /** Every request, by its operation. */
  readonly heard: S3Operation[]
  readonly faults: S3Fault[]
}

interface Request {
  readonly operation: S3Operation
  readonly key: string
  readonly query: URLSearchParams
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
  readonly fault: S3Fault['does'] | null
}

/** @param pageLength how many objects one listing has */
export async function startFaultyS3(faults: S3Fault[] = [], pageLength = 1_000): Promise<FaultyS3> {
  const [objects, uploads] = [new Map<string, StoredObject>(), new Map<string, StoredUpload>()]
  const heard: S3Operation[] = []
  const left = new Map(faults.map((fault) => [fault, fault.times ?? Number.POSITIVE_INFINITY]))
  const take = (operation: S3Operation): S3Fault['does'] | null => {
    const found = faults.find(
      (fault) => fault.on === operation && (left.get(fault) ?? fault.times ?? Number.POSITIVE_INFINITY) > 0,
    )
    if (found === undefined) return null
    left.set(found, (left.get(found) ?? found.times ?? Number.POSITIVE_INFINITY) - 1)
    return found.does
  }
  const world = { objects, uploads, pageLength }
  const server = createServer((message, response) => {
    const url = new URL(message.url ?? '/', 'http://localhost')
    const [, , ...parts] = url.pathname.split('/')
    const operation = operationOf(message.method ?? '', parts.length > 0 && parts[0] !== '', url.searchParams)
    heard.push(operation)
    buffer(message).then(
      (body) => {
        const key = decodeURIComponent(parts.join('/'))
        const request = {
          operation,
          key,
          query: url.searchParams,
          headers: message.headers,
          body,
          fault: take(operation),
        }
        respond(request, response, world)
      },
      () => response.destroy(),
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    objects,
    uploads,
    heard,
    faults,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function operationOf(method: string, hasKey: boolean, query: URLSearchParams): S3Operation {
  if (!hasKey) return query.has('uploads') ? 'ListMultipartUploads' : 'ListObjectsV2'
  const isPart = query.has('uploadId')
  switch (method) {
    case 'PUT':
      return isPart ? 'UploadPart' : 'PutObject'
    case 'POST':
      return isPart ? 'CompleteMultipartUpload' : 'CreateMultipartUpload'
    case 'DELETE':
      return isPart ? 'AbortMultipartUpload' : 'DeleteObject'
    default:
      return method === 'HEAD' ? 'HeadObject' : 'GetObject'
  }
}

interface World {
  readonly objects: Map<string, StoredObject>
  readonly uploads: Map<string, StoredUpload>
  readonly pageLength: number
}

function respond(request: Request, response: ServerResponse, world: World): void {
  const { fault, operation } = request
  if (typeof fault === 'object' && fault !== null) {
    answerRefusal(response, fault.refuses, fault.code, fault.headers)
  } else if (fault === 'loses the answer') {
    ACTIONS[operation](request, new Unheard() as unknown as ServerResponse, world)
    response.destroy()
  } else {
    ACTIONS[operation](request, response, world)
  }
}

/** Where an answer goes that nobody hears. */
class Unheard {
  writeHead(): this {
    return this
  }
  write(): boolean {
    return true
  }
  end(): this {
    return this
  }
}

type Action = (request: Request, response: ServerResponse, world: World) => void

const ACTIONS: Readonly<Record<S3Operation, Action>> = {
  PutObject: (request, response, { objects }) => {
    if (isTaken(request, objects)) return answerRefusal(response, 412, 'PreconditionFailed')
    const sent = request.headers['x-amz-checksum-sha256']
    const got = createHash('sha256').update(request.body).digest('base64')
    if (sent !== undefined && sent !== got) return answerRefusal(response, 400, 'BadDigest')
    store(request, request.body, objects)
    response.writeHead(200, { etag: '"1"' }).end()
  },
  GetObject: ({ fault, headers, key }, response, { objects }) => {
    const found = objects.get(key)
    if (found === undefined) return answerRefusal(response, 404, 'NoSuchKey')
    const [, start, end] = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? '') ?? []
    const from = Number(start ?? 0)
    const to = end ? Number(end) : found.bytes.length - 1
    const bytes = (fault === 'flips a bit' ? flipped(found.bytes) : found.bytes).subarray(from, to + 1)
    const range = `bytes ${from}-${to}/${found.bytes.length}`
    const described = {
      'content-length': bytes.length,
      etag: '"1"',
      ...(start === undefined ? {} : { 'content-range': range }),
    }
    response.writeHead(start === undefined ? 200 : 206, described)
    if (fault !== 'cuts the body') return void response.end(bytes)
    response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => response.destroy())
  },
  HeadObject: ({ key }, response, { objects }) => {
    const found = objects.get(key)
    response.writeHead(found ? 200 : 404, found ? { 'content-length': found.bytes.length } : {}).end()
  },
  DeleteObject: ({ key }, response, { objects }) => {
    objects.delete(key)
    response.writeHead(204).end()
  },
  ListObjectsV2: ({ query }, response, { objects, pageLength }) => {
    answerListing(response, query, objects, pageLength)
  },
  ListMultipartUploads: ({ query }, response, { uploads }) => {
    answerUploads(response, query.get('prefix') ?? '', uploads)
  },
  CreateMultipartUpload: ({ key }, response, { uploads }) => {
    const id = `upload-${uploads.size + 1}-${key.length}`
    uploads.set(id, { key, startedAt: new Date(), parts: new Map() })
    response
      .writeHead(200, { 'content-type': 'application/xml' })
      .end(`<InitiateMultipartUploadResult><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`)
  },
  UploadPart: ({ body, query }, response, { uploads }) => {
    const upload = uploads.get(query.get('uploadId') ?? '')
    if (upload === undefined) return answerRefusal(response, 404, 'NoSuchUpload')
    upload.parts.set(Number(query.get('partNumber')), body)
    response.writeHead(200, { etag: '"part"' }).end()
  },
  CompleteMultipartUpload: (request, response, { objects, uploads }) => {
    const id = request.query.get('uploadId') ?? ''
    const upload = uploads.get(id)
    if (upload === undefined) return answerRefusal(response, 404, 'NoSuchUpload')
    if (isTaken(request, objects)) return answerRefusal(response, 412, 'PreconditionFailed')
    const parts = [...upload.parts].toSorted(([a], [b]) => a - b).map(([, bytes]) => bytes)
    store(request, Buffer.concat(parts), objects)
    uploads.delete(id)
    response
      .writeHead(200, { 'content-type': 'application/xml' })
      .end('<CompleteMultipartUploadResult><ETag>"1"</ETag></CompleteMultipartUploadResult>')
  },
  AbortMultipartUpload: ({ query }, response, { uploads }) => {
    uploads.delete(query.get('uploadId') ?? '')
    response.writeHead(204).end()
  },
}

function isTaken({ fault, headers, key }: Request, objects: World['objects']): boolean {
  return fault !== 'ignores conditions' && headers['if-none-match'] === '*' && objects.has(key)
}

function store({ fault, key }: Request, bytes: Buffer, objects: World['objects']): void {
  const [wrong, half] = [fault === 'flips a bit', fault === 'cuts the body']
  const stored = half ? bytes.subarray(0, Math.ceil(bytes.length / 2)) : wrong ? flipped(bytes) : bytes
  objects.set(key, { bytes: stored })
}

function flipped(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  copy[copy.length >> 1] = (copy[copy.length >> 1] ?? 0) ^ 1
  return copy
}
