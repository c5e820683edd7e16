import type { Readable } from 'node:stream'
import {
  AbortMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3'
import { assertNotAborted } from '../../files/disk/assert-not-aborted.ts'
import { renderBucketAddress, type S3Location } from './location.ts'
import { type BucketRequest, refusalStatus, wrapRefusal } from './refusal.ts'

/** An object of a listing, by its id: the key without the prefix of the store. */
export interface ListedObject {
  readonly id: string
  readonly sizeBytes: number
}

/** An object's bytes as they come, from a position on. */
export interface ObjectBytes {
  readonly body: Readable
  /** What is still to come; null when the store does not say. */
  readonly sizeBytes: number | null
  readonly etag: string | null
}

export interface ReadOptions {
  readonly fromBytes?: number
  /** The position of the last byte; null for the end. */
  readonly toBytes?: number | null
  /** Of the object that is meant, if it was read before: another one is refused. */
  readonly etag?: string | null
}

/** An upload in parts that is not finished. */
export interface UnfinishedUpload {
  readonly key: string
  readonly uploadId: string
  readonly startedAt: Date
}

/** The requests that a store makes of its bucket; each failure is told with the right that it needs. */
export class Bucket {
  readonly client: S3Client
  readonly address: string
  readonly name: string
  readonly #root: string

  constructor(client: S3Client, location: Omit<S3Location, 'label'>) {
    this.client = client
    this.address = renderBucketAddress(location)
    this.name = location.bucket
    this.#root = location.prefix === '' ? '' : `${location.prefix}/`
  }

  keyOf(id: string): string {
    return this.#root + id
  }

  /**
   * Every object whose id begins so, in the order of ids: a request for each 1,000.
   * @param after only what comes later than this
   */
  async list(start: string, signal: AbortSignal, after?: string): Promise<readonly ListedObject[]> {
    const found: ListedObject[] = []
    const fixed = {
      Bucket: this.name,
      Prefix: this.keyOf(start),
      ...(after === undefined ? {} : { StartAfter: this.keyOf(after) }),
    }
    for (let token: string | undefined, first = true; first || token !== undefined; first = false) {
      const page = new ListObjectsV2Command({
        ...fixed,
        ...(token === undefined ? {} : { ContinuationToken: token }),
      })
      const asked = { purpose: `list ${this.address}`, right: 's3:ListBucket' }
      const { Contents = [], NextContinuationToken } = await this.ask(asked, signal, (options) =>
        this.client.send(page, options),
      )
      for (const { Key = '', Size = 0 } of Contents) {
        found.push({ id: Key.slice(this.#root.length), sizeBytes: Size })
      }
      token = NextContinuationToken
    }
    return found
  }

  /** The size of an object in bytes; null when there is none. */
  async sizeOf(id: string, signal: AbortSignal): Promise<number | null> {
    const command = new HeadObjectCommand({ Bucket: this.name, Key: this.keyOf(id) })
    const asked = { purpose: `look for ${this.address}/${id}`, right: 's3:GetObject' }
    return this.ask(asked, signal, async (options) => {
      try {
        return (await this.client.send(command, options)).ContentLength ?? 0
      } catch (error) {
        if (refusalStatus(error) === 404) return null
        throw error
      }
    })
  }

  /**
   * The bytes of an object from a position on; null when there is none.
   */
  async read(
    id: string,
    signal: AbortSignal,
    { etag = null, fromBytes = 0, toBytes = null }: ReadOptions = {},
  ): Promise<ObjectBytes | null> {
    const command = new GetObjectCommand({
      Bucket: this.name,
      Key: this.keyOf(id),
      ...(fromBytes === 0 && toBytes === null ? {} : { Range: `bytes=${fromBytes}-${toBytes ?? ''}` }),
      ...(etag === null ? {} : { IfMatch: etag }),
    })
    const asked = { purpose: `read ${this.address}/${id}`, right: 's3:GetObject' }
    return this.ask(asked, signal, async (options) => {
      try {
        const { Body, ContentLength = null, ETag = null } = await this.client.send(command, options)
        return { body: Body as Readable, sizeBytes: ContentLength, etag: ETag }
      } catch (error) {
        if (refusalStatus(error) === 404 && (error as Error).name !== 'NoSuchBucket') return null
        throw error
      }
    })
  }

  /** Makes a small object, or replaces it. */
  async put(
    id: string,
    bytes: string,
    signal: AbortSignal,
    { onlyNew = false }: { readonly onlyNew?: boolean } = {},
  ): Promise<void> {
    const command = new PutObjectCommand({
      Bucket: this.name,
      Key: this.keyOf(id),
      Body: bytes,
      ...(onlyNew ? { IfNoneMatch: '*' } : {}),
    })
    await this.ask({ purpose: `write ${this.address}/${id}`, right: 's3:PutObject' }, signal, (options) =>
      this.client.send(command, options),
    )
  }

  /** Removes an object; one that is gone already is no error. */
  async remove(id: string, signal: AbortSignal): Promise<void> {
    const command = new DeleteObjectCommand({ Bucket: this.name, Key: this.keyOf(id) })
    await this.ask({ purpose: `remove ${this.address}/${id}`, right: 's3:DeleteObject' }, signal, (options) =>
      this.client.send(command, options),
    )
  }

  /** The first thousand uploads in parts of ids that begin so; the next call finds others. */
  async listUnfinished(start: string, signal: AbortSignal): Promise<readonly UnfinishedUpload[]> {
    const command = new ListMultipartUploadsCommand({ Bucket: this.name, Prefix: this.keyOf(start) })
    const asked = {
      purpose: `list the unfinished uploads of ${this.address}`,
      right: 's3:ListBucketMultipartUploads',
    }
    const { Uploads = [] } = await this.ask(asked, signal, (options) => this.client.send(command, options))
    return Uploads.flatMap(({ Initiated, Key, UploadId }) =>
      Key === undefined || UploadId === undefined || Initiated === undefined
        ? []
        : [{ key: Key, uploadId: UploadId, startedAt: Initiated }],
    )
  }

  /** Drops the parts of an upload; one that is gone already is no error. */
  async abortUpload({ key, uploadId }: UnfinishedUpload, signal: AbortSignal): Promise<void> {
    const command = new AbortMultipartUploadCommand({ Bucket: this.name, Key: key, UploadId: uploadId })
    const asked = { purpose: `abort an upload to ${this.address}`, right: 's3:AbortMultipartUpload' }
    await this.ask(asked, signal, async (options) => {
      try {
        await this.client.send(command, options)
      } catch (error) {
        if (refusalStatus(error) !== 404) throw error
      }
    })
  }

  /**
   * Makes requests and tells a failure.
   * @throws BackupError STORE_*, INPUT_INVALID without a region, or why the signal was aborted
   */
  async ask<T>(
    asked: BucketRequest,
    signal: AbortSignal,
    send: (options: { readonly abortSignal: AbortSignal }) => Promise<T>,
  ): Promise<T> {
    assertNotAborted(signal)
    try {
      return await send({ abortSignal: signal })
    } catch (error) {
      assertNotAborted(signal)
      throw wrapRefusal(error, asked)
    }
  }
}
