import { asBackupError, BackupError } from '../../domain/outcome/errors.ts'
import { assertNotAborted } from '../../files/disk/assert-not-aborted.ts'
import { type Retries, retrying } from '../../github/retrying.ts'
import type { Reporter, StagedArchive } from '../../ports.ts'
import type { Bucket } from './bucket.ts'
import { readStored, type StoredBytes } from './stored-bytes.ts'
import { sendArchive } from './upload.ts'

/** What publishing works with. */
export interface BucketTools {
  readonly bucket: Bucket
  readonly reporter: Reporter
  readonly patience: Retries
  /** Whether the server refuses to replace an object. */
  readonly onlyNew: boolean
}

/**
 * Uploads a staged archive under an id, and believes nobody that it worked or failed: what is there is read back and
 * compared. An object that is there already is never replaced; when it has these very bytes, an answer was lost.
 * @throws BackupError STORE_NAME_TAKEN, STORE_UPLOAD_FAILED, STORE_*, CANCELLED
 */
export async function publishArchive(
  archive: StagedArchive,
  id: string,
  tools: BucketTools,
  signal: AbortSignal,
): Promise<void> {
  const { bucket, patience } = tools
  const failure = await trySending(archive, id, tools, signal)
  if (failure === null) return assertStored(archive, id, tools, signal)
  assertNotAborted(signal)
  const stored = await readStored(id, bucket, patience, signal).catch(() => null)
  assertNotAborted(signal)
  if (!isWhole(stored, archive)) throw failure
}

async function trySending(
  archive: StagedArchive,
  id: string,
  { bucket, onlyNew, patience, reporter }: BucketTools,
  signal: AbortSignal,
): Promise<BackupError | null> {
  const sending = { archive, id, onlyNew, reporter }
  try {
    await retrying(() => sendArchive(sending, bucket, signal), patience, signal)
    return null
  } catch (error) {
    const failure = asBackupError(error)
    return failure.context['status'] === 412 ? nameTaken(`${bucket.address}/${id}`, failure) : failure
  }
}

/** What is not what was sent is removed: nobody else can have put it there under these digits. */
async function assertStored(
  archive: StagedArchive,
  id: string,
  { bucket, patience, reporter }: BucketTools,
  signal: AbortSignal,
): Promise<void> {
  const first = await readStored(id, bucket, patience, signal)
  if (isWhole(first, archive)) return
  // What was damaged on the way is not damaged in the store.
  const stored = await readStored(id, bucket, patience, signal)
  if (isWhole(stored, archive)) return
  const what = `${bucket.address}/${id}`
  await bucket.remove(id, signal).catch(() => {
    assertNotAborted(signal)
    reporter.note(`${what} is not good and could not be removed. Do not use it.`)
  })
  const got = stored === null ? 'nothing' : `${stored.sizeBytes} bytes, ${stored.digest}`
  throw new BackupError(
    'STORE_UPLOAD_FAILED',
    `The upload of ${what} is not good: the store says that it is done and gives back ${got}; ${archive.sizeBytes} bytes, ${archive.digest}, were sent.`,
    {
      hint: 'Nothing was published. Try again; if it comes back, do not keep backups in this store.',
      context: { archive: id, expected: archive.digest, got },
    },
  )
}

function isWhole(stored: StoredBytes | null, { digest, sizeBytes }: StagedArchive): boolean {
  return stored !== null && stored.sizeBytes === sizeBytes && stored.digest === digest
}

function nameTaken(what: string, cause: BackupError): BackupError {
  return new BackupError('STORE_NAME_TAKEN', `${what} is there already, with other bytes.`, {
    hint: 'Nothing was replaced. See who else writes there, then try again.',
    context: { key: what },
    cause,
  })
}
