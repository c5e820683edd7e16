import { createHash } from 'node:crypto'
import { type Digest, digestOfHex } from '../../domain/archive/digest.ts'
import { BackupError } from '../../domain/outcome/errors.ts'
import { assertNotAborted } from '../../files/disk/assert-not-aborted.ts'
import { networkReason } from '../../github/request.ts'
import { type Retries, retrying } from '../../github/retrying.ts'
import { showableCause } from '../../github/secrets.ts'
import type { Bucket } from './bucket.ts'

/** What a bucket gives back under an id. */
export interface StoredBytes {
  readonly sizeBytes: number
  readonly digest: Digest
}

/**
 * Reads a whole object, keeping nothing of it. A connection that breaks is followed by another attempt.
 * @returns null when there is no such object
 * @throws BackupError STORE_*, CANCELLED
 */
export async function readStored(
  id: string,
  bucket: Bucket,
  patience: Retries,
  signal: AbortSignal,
): Promise<StoredBytes | null> {
  return retrying(() => readOnce(id, bucket, signal), patience, signal)
}

async function readOnce(id: string, bucket: Bucket, signal: AbortSignal): Promise<StoredBytes | null> {
  const stored = await bucket.read(id, signal)
  if (stored === null) return null
  const hash = createHash('sha256')
  let sizeBytes = 0
  try {
    for await (const bytes of stored.body as AsyncIterable<Uint8Array>) {
      hash.update(bytes)
      sizeBytes += bytes.length
    }
  } catch (error) {
    assertNotAborted(signal)
    throw interrupted(`${bucket.address}/${id}`, sizeBytes, error)
  }
  return { sizeBytes, digest: digestOfHex(hash.digest('hex')) }
}

/** The error of a download that broke off. */
export function interrupted(what: string, doneBytes: number, thrown: unknown): BackupError {
  if (thrown instanceof BackupError) return thrown
  return new BackupError(
    'STORE_DOWNLOAD_FAILED',
    `Could not read ${what}: the connection broke after ${doneBytes} bytes (${networkReason(thrown)}).`,
    {
      hint: 'Check the network, then try again.',
      context: { doneBytes },
      transient: true,
      cause: showableCause(thrown),
    },
  )
}
