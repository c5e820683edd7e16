import type { UploadArtifactResponse } from '@actions/artifact'
import { type Digest, isDigest } from '../../domain/archive/digest.ts'
import { assertNotAborted } from '../../files/disk/assert-not-aborted.ts'
import { TimeLimit } from '../../github/time-limit.ts'
import { withZipFailures } from '../zip/failure.ts'
import { uploadFailed, wrapUploadError } from './upload-error.ts'

/** A folder with exactly what goes into the zip. */
export interface UploadFolder {
  readonly path: string
  /** Paths of the files, all of them in the folder. */
  readonly files: readonly string[]
}

/** A folder to be uploaded as one artifact. */
export interface ArtifactUpload extends UploadFolder {
  readonly name: string
  readonly retentionDays: number
  /** How long it may take. */
  readonly limitMs: number
}

/** What was sent, by the account of the library. */
export interface UploadedArtifact {
  readonly id: number
  readonly sizeBytes: number
  /** Of the zip. */
  readonly digest: Digest
}

/** Fast; the archive itself does not become smaller. At level 0 some programs cannot read the zip. */
const COMPRESSION_LEVEL = 1

/**
 * Uploads a folder through `@actions/artifact`, which takes its tokens from the environment of the job. The library
 * cannot be stopped: after an error it may go on until the process ends. Left alone, one that stalls would take as long
 * as the job may.
 * @param signal ends the waiting, with its reason
 * @throws BackupError STORE_NAME_TAKEN, STORE_QUOTA_EXHAUSTED, STORE_UNAUTHORIZED, STORE_UPLOAD_FAILED, CANCELLED
 */
export async function uploadFolder(upload: ArtifactUpload, signal: AbortSignal): Promise<UploadedArtifact> {
  assertNotAborted(signal)
  const { limitMs, name } = upload
  using limit = new TimeLimit(limitMs, () =>
    uploadFailed(name, `it is not finished after ${Math.ceil(limitMs / 1_000)} s`),
  )
  try {
    const sent = await unlessAborted(send(upload), AbortSignal.any([signal, limit.signal]))
    return parseSent(sent, name)
  } catch (error) {
    assertNotAborted(signal)
    throw wrapUploadError(error, name)
  }
}

/** The library is loaded here because that takes longer than everything else at the start. */
async function send({ name, path, files, retentionDays }: ArtifactUpload): Promise<UploadArtifactResponse> {
  const { DefaultArtifactClient } = await import('@actions/artifact')
  const options = { compressionLevel: COMPRESSION_LEVEL, retentionDays }
  const client = new DefaultArtifactClient()
  return await withZipFailures(() => client.uploadArtifact(name, [...files], path, options))
}

async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = Promise.withResolvers<never>()
  const abort = (): void => aborted.reject(signal.reason)
  signal.addEventListener('abort', abort, { once: true })
  try {
    return await Promise.race([work, aborted.promise])
  } finally {
    signal.removeEventListener('abort', abort)
  }
}

function parseSent({ id, size, digest }: UploadArtifactResponse, name: string): UploadedArtifact {
  const said = `sha256:${digest}`
  if (id !== undefined && size !== undefined && isDigest(said)) return { id, sizeBytes: size, digest: said }
  throw uploadFailed(name, `the service gave no id, size or digest (${id}, ${size}, ${digest})`)
}
