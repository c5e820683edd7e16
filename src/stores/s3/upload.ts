import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { AbortMultipartUploadCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'
import { digestOfHex } from '../../domain/archive/digest.ts'
import { BackupError } from '../../domain/outcome/errors.ts'
import { wrapFileError } from '../../files/disk/wrap-file-error.ts'
import { readPieces } from '../../files/durable/read-pieces.ts'
import type { Reporter, StagedArchive } from '../../ports.ts'
import type { Bucket } from './bucket.ts'

/** A server has at most 10,000 parts, each of at least 5 MiB; what is smaller than one part is sent at once. */
const PART_BYTES = 8 * 1_048_576
const MAX_PARTS = 10_000

/** Parts in memory at one time. */
const PARTS_AT_ONCE = 3

/** An archive under its id, and how it is sent. */
export interface Sending {
  readonly archive: StagedArchive
  readonly id: string
  /** Whether the server refuses to replace an object. */
  readonly onlyNew: boolean
  readonly reporter: Reporter
}

/**
 * Uploads a staged archive once, with our own checksum where the server takes one: in parts, of which none is left when
 * it fails. What is no longer what was staged never becomes an object.
 * @throws BackupError STORE_UPLOAD_FAILED for a file that is not what was staged, STORE_*, CANCELLED
 */
export async function sendArchive(sending: Sending, bucket: Bucket, signal: AbortSignal): Promise<void> {
  try {
    await send(sending, 'with checksums', bucket, signal)
  } catch (error) {
    if (!refusesChecksums(error)) throw error
    await send(sending, 'without checksums', bucket, signal)
    sending.reporter.note(
      `The server of ${bucket.address} takes no SHA-256: what it has is compared all the same.`,
    )
  }
}

/** A server that knows no checksum refuses it in one of many ways; what else is wrong is wrong without one, too. */
function refusesChecksums(error: unknown): boolean {
  if (!(error instanceof BackupError) || error.code !== 'STORE_UNREACHABLE') return false
  const { refusal, status } = error.context
  return status === 501 || (status === 400 && refusal !== 'BadDigest')
}

async function send(
  sending: Sending,
  checksums: 'with checksums' | 'without checksums',
  bucket: Bucket,
  signal: AbortSignal,
): Promise<void> {
  const { archive, id, onlyNew } = sending
  const params = {
    Bucket: bucket.name,
    Key: bucket.keyOf(id),
    ContentLength: archive.sizeBytes,
    ContentType: 'application/octet-stream',
    ...(onlyNew ? { IfNoneMatch: '*' } : {}),
  }
  const withOurs = checksums === 'with checksums'
  const asked = { purpose: `upload ${bucket.address}/${id}`, right: 's3:PutObject' }
  await bucket.ask(asked, signal, async (options) => {
    if (archive.sizeBytes <= PART_BYTES) {
      const ours = withOurs ? { ChecksumSHA256: base64Of(archive) } : {}
      const body = await readWhole(sending, signal)
      await bucket.client.send(new PutObjectCommand({ ...params, ...ours, Body: body }), options)
      return
    }
    const upload = new Upload({
      client: stoppable(bucket.client, signal),
      params: {
        ...params,
        ...(withOurs ? { ChecksumAlgorithm: 'SHA256' as const } : {}),
        Body: Readable.from(readStaged(sending, signal)),
      },
      partSize: Math.max(PART_BYTES, Math.ceil(archive.sizeBytes / MAX_PARTS)),
      queueSize: PARTS_AT_ONCE,
    })
    await upload.done()
  })
}

/** The library never stops a part that is under way; its last request, which drops the parts, must not be stopped. */
function stoppable(client: S3Client, signal: AbortSignal): S3Client {
  const send = (command: object): Promise<unknown> => {
    const isCleanUp = command instanceof AbortMultipartUploadCommand
    return client.send(command as PutObjectCommand, isCleanUp ? {} : { abortSignal: signal })
  }
  return Object.assign(Object.create(client) as S3Client, { send })
}

function base64Of({ digest }: StagedArchive): string {
  return Buffer.from(digest.slice('sha256:'.length), 'hex').toString('base64')
}

async function readWhole(sending: Sending, signal: AbortSignal): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of readStaged(sending, signal)) pieces.push(piece)
  return Buffer.concat(pieces)
}

/** The bytes of the staged file; the last of them come only when they are all what the caller read back. */
async function* readStaged(
  { archive, reporter }: Sending,
  signal: AbortSignal,
): AsyncGenerator<Buffer, void, undefined> {
  try {
    await using file = await open(archive.path, 'r')
    const { size } = await file.stat()
    if (size !== archive.sizeBytes) throw notStaged(archive, `has ${size} bytes`)
    const hash = createHash('sha256')
    let doneBytes = 0
    for await (const piece of readPieces(file, 0, size, signal)) {
      hash.update(piece)
      doneBytes += piece.length
      if (doneBytes === size && digestOfHex(hash.copy().digest('hex')) !== archive.digest) {
        throw notStaged(archive, 'has other bytes')
      }
      yield piece
      reporter.progress(doneBytes, size)
    }
    if (doneBytes !== size) throw notStaged(archive, `ended after ${doneBytes} bytes`)
  } catch (error) {
    throw wrapFileError(error, archive.path, 'scratch')
  }
}

function notStaged(archive: StagedArchive, got: string): BackupError {
  return new BackupError(
    'STORE_UPLOAD_FAILED',
    `The finished archive ${archive.path} ${got}; ${archive.sizeBytes} bytes, ${archive.digest}, were expected.`,
    {
      hint: 'Nothing was published. See what else writes to the scratch folder, then try again.',
      context: { path: archive.path, expected: archive.sizeBytes },
    },
  )
}
