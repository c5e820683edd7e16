import { join } from 'node:path'
import type { CatalogEntry } from '../../domain/catalog/catalog.ts'
import { BackupError } from '../../domain/outcome/errors.ts'
import { assertNotAborted } from '../../files/disk/assert-not-aborted.ts'
import { createFile } from '../../files/durable/create-file.ts'
import { ReceivedBytes } from '../../github/received-bytes.ts'
import { type Retries, retrying } from '../../github/retrying.ts'
import type { Reporter } from '../../ports.ts'
import type { Bucket } from './bucket.ts'
import { type ArchiveKey, digestStartOf } from './layout.ts'
import { interrupted } from './stored-bytes.ts'

/** An archive of the catalog, and what its key says. */
export interface Wanted {
  readonly entry: CatalogEntry
  readonly key: ArchiveKey
}

export interface DownloadTools {
  readonly bucket: Bucket
  readonly patience: Retries
  readonly reporter: Reporter
}

/**
 * Downloads an archive into a directory. After an interruption it goes on where it stopped, if it is still the same
 * object; bytes that do not have the digest that stands in the key are fetched again from the start, once.
 * @returns the path of the archive
 * @throws BackupError ARCHIVE_NOT_FOUND, ARCHIVE_DIGEST_MISMATCH, STORE_*, DISK_FULL, IO_FAILED, CANCELLED
 */
export async function downloadArchive(
  wanted: Wanted,
  directory: string,
  tools: DownloadTools,
  signal: AbortSignal,
): Promise<string> {
  // Two archives of one name and one instant are two objects, and come into one directory.
  const path = join(directory, `${wanted.key.digestStart}-${wanted.key.name}`)
  const { sizeBytes } = wanted.entry
  const write = async (file: Parameters<Parameters<typeof createFile>[2]>[0]): Promise<void> => {
    const received = new ReceivedBytes(file, path)
    for (const isLast of [false, true]) {
      await receiveWhole(wanted, received, tools, signal)
      if (received.sizeBytes === sizeBytes && digestStartOf(received.digest) === wanted.key.digestStart)
        return
      if (isLast) throw notWhatWasPublished(wanted, received, tools.bucket)
      await received.restart()
    }
  }
  await createFile(path, 'scratch', write, sizeBytes)
  return path
}

async function receiveWhole(
  { entry: { id, name, sizeBytes } }: Wanted,
  received: ReceivedBytes,
  { bucket, patience, reporter }: DownloadTools,
  signal: AbortSignal,
): Promise<void> {
  let etag: string | null = null
  const receive = async (): Promise<void> => {
    const rest = await bucket.read(id, signal, { fromBytes: received.sizeBytes, etag })
    if (rest === null) throw notInBucket(name, bucket)
    etag = rest.etag
    try {
      for await (const bytes of rest.body as AsyncIterable<Uint8Array>) {
        // Not one byte more than was listed is written.
        if (received.sizeBytes + bytes.length > sizeBytes) throw tooLong(name, sizeBytes)
        await received.append(bytes)
        reporter.progress(received.sizeBytes, sizeBytes)
      }
    } catch (error) {
      assertNotAborted(signal)
      throw interrupted(name, received.sizeBytes, error)
    }
  }
  await retrying(receive, patience, signal)
}

/** The error for an archive that is not, or no longer, in the bucket. */
export function notInBucket(name: string, { address }: Bucket): BackupError {
  return new BackupError('ARCHIVE_NOT_FOUND', `The archive ${name} is not in ${address}.`, {
    hint: 'It was removed. List the store to see what is there; a bucket with versions may still have it behind a delete marker.',
    context: { archive: name, store: address },
  })
}

function tooLong(name: string, sizeBytes: number): BackupError {
  return new BackupError(
    'STORE_DOWNLOAD_FAILED',
    `${name} has more than the ${sizeBytes} bytes that were listed.`,
    {
      hint: 'List the store again: what stands under this key was replaced.',
      context: { archive: name, expected: sizeBytes },
    },
  )
}

function notWhatWasPublished(
  { entry, key }: Wanted,
  received: ReceivedBytes,
  { address }: Bucket,
): BackupError {
  return new BackupError(
    'ARCHIVE_DIGEST_MISMATCH',
    `${entry.name} of ${address} is not what was published: its key says ${entry.sizeBytes} bytes, sha256:${key.digestStart}…, and there are ${received.sizeBytes} bytes, ${received.digest}.`,
    {
      hint: 'It was damaged or replaced. Take another archive; a bucket with versions may still have the first one.',
      context: { archive: entry.id, expected: key.digestStart, got: received.digest },
    },
  )
}
