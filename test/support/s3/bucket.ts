import { CreateBucketCommand } from '@aws-sdk/client-s3'
import type { Retries } from '../../../src/github/retrying.ts'
import type { Clock, Reporter } from '../../../src/ports.ts'
import { Bucket } from '../../../src/stores/s3/bucket.ts'
import { openClient } from '../../../src/stores/s3/open-client.ts'
import { S3Store } from '../../../src/stores/s3/store.ts'

export const KEYS = { accessKeyId: 'AKIATESTKEY', secretAccessKey: 'a-secret-that-nobody-may-see' }

/** Tries as often as usual, and never waits. */
export const NO_WAITING: Retries = {
  attempts: 5,
  firstPauseMs: 1,
  longestPauseMs: 60_000,
  wait: async () => undefined,
}

/** The part `shop` of a bucket at a server, whose client never waits between its attempts. */
export function bucketAt(url: string, name: string): Bucket {
  const client = openClient({ endpoint: url, region: 'us-east-1', pathStyle: true }, {}, KEYS)
  const usual = client.config.retryStrategy
  client.config.retryStrategy = async () => withoutDelay(await usual())
  return new Bucket(client, { bucket: name, prefix: 'shop' })
}

/** What the SDK keeps for itself of its strategy. */
interface Backoff {
  readonly retryBackoffStrategy: { computeNextBackoffDelay: () => number }
}

function withoutDelay<T extends object>(strategy: T): T {
  ;(strategy as T & Backoff).retryBackoffStrategy.computeNextBackoffDelay = () => 0
  return strategy
}

/** Makes the bucket itself, as its owner does. */
export async function makeBucket(bucket: Bucket): Promise<void> {
  await bucket.client.send(new CreateBucketCommand({ Bucket: bucket.name }))
}

/** A store in a bucket, that tells what it notes. */
export function storeIn(
  bucket: Bucket,
  {
    clock,
    folder,
    notes = [],
  }: { readonly folder: string; readonly clock: Clock; readonly notes?: string[] },
): S3Store {
  const reporter: Reporter = {
    step: () => undefined,
    progress: () => undefined,
    note: (message) => void notes.push(message),
  }
  const { signal } = new AbortController()
  return new S3Store(bucket, { scratchParent: folder, clock, reporter, patience: NO_WAITING, signal })
}

/** What a workflow or a shell says to reach a server. */
export function variablesFor(url: string): Readonly<Record<string, string>> {
  return {
    AWS_ENDPOINT_URL_S3: url,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: KEYS.accessKeyId,
    AWS_SECRET_ACCESS_KEY: KEYS.secretAccessKey,
  }
}
