import { BackupError } from '../domain/outcome/errors.ts'
import { assertNotAborted } from '../files/disk/assert-not-aborted.ts'
import { createFile } from '../files/durable/create-file.ts'
import {
  downloadFailed,
  downloadInterrupted,
  type Expected,
  wrongDigest,
  wrongSize,
} from './download-error.ts'
import { type Network, transferLimitMs } from './network.ts'
import { ReceivedBytes } from './received-bytes.ts'
import { retrying } from './retrying.ts'
import { TimeLimit } from './time-limit.ts'

/** A file to be downloaded; not one byte more than its size is written. */
export interface Download extends Expected {
  /** Signs a URL; asked anew for every attempt, because each is valid for a short time only. */
  readonly signUrl: (signal: AbortSignal) => Promise<string>
  /** Created exclusively. */
  readonly path: string
  readonly onProgress: (doneBytes: number, totalBytes: number) => void
}

/**
 * Downloads a file whose size and digest are known. After an interruption it goes on where it stopped; bytes that are
 * not what they should be are fetched again from the start.
 * @throws BackupError STORE_DOWNLOAD_FAILED, ORIGIN_UNTRUSTED when whole downloads have another digest, DISK_FULL,
 *   IO_FAILED, CANCELLED, and whatever `signUrl` throws
 */
export async function downloadFile(download: Download, network: Network, signal: AbortSignal): Promise<void> {
  const { path, sizeBytes } = download
  const limitMs = transferLimitMs(sizeBytes, network.limits)
  using limit = new TimeLimit(limitMs, () =>
    downloadFailed(download, `it is not finished after ${Math.ceil(limitMs / 1_000)} s`),
  )
  const either = AbortSignal.any([signal, limit.signal])
  await createFile(
    path,
    'scratch',
    async (file) => {
      const received = new ReceivedBytes(file, path)
      await retrying(() => receive(download, received, network, either), network.patience, either)
    },
    sizeBytes,
  )
}

async function receive(
  download: Download,
  received: ReceivedBytes,
  network: Network,
  signal: AbortSignal,
): Promise<void> {
  const url = await download.signUrl(signal)
  const { idleMs } = network.limits
  using idle = new TimeLimit(idleMs, () => downloadFailed(download, `nothing came for ${idleMs / 1_000} s`))
  const either = AbortSignal.any([signal, idle.signal])
  try {
    for await (const bytes of await openRest(url, download, received, network, either)) {
      idle.refresh()
      if (received.sizeBytes + bytes.length > download.sizeBytes) throw wrongSize(download, 'more')
      await received.append(bytes)
      download.onProgress(received.sizeBytes, download.sizeBytes)
    }
  } catch (error) {
    assertNotAborted(either)
    throw error instanceof BackupError ? error : downloadInterrupted(download, error, new URL(url).host)
  }
  await assertComplete(download, received)
}

/** The bytes that are missing where the storage gives them, otherwise all of them again. */
async function openRest(
  url: string,
  download: Download,
  received: ReceivedBytes,
  { userAgent }: Network,
  signal: AbortSignal,
): Promise<AsyncIterable<Uint8Array>> {
  const range = received.sizeBytes > 0 ? { range: `bytes=${received.sizeBytes}-` } : {}
  const headers = { 'user-agent': userAgent, 'accept-encoding': 'identity', ...range }
  const response = await fetch(url, { headers, redirect: 'error', signal })
  if (!continues(response, received)) await received.restart()
  const failure = failureOf(response, download, received)
  if (failure === null && response.body !== null) return response.body as AsyncIterable<Uint8Array>
  await response.body?.cancel()
  throw failure ?? wrongSize(download, '0')
}

function continues({ status, headers }: Response, { sizeBytes }: ReceivedBytes): boolean {
  return status === 206 && headers.get('content-range')?.startsWith(`bytes ${sizeBytes}-`) === true
}

function failureOf(response: Response, download: Download, received: ReceivedBytes): BackupError | null {
  const { status, headers } = response
  if (status !== 200 && received.sizeBytes === 0) {
    return downloadFailed(download, `the storage answered ${status}`)
  }
  const announced = received.sizeBytes + Number(headers.get('content-length') ?? Number.NaN)
  return announced === download.sizeBytes ? null : wrongSize(download, String(announced))
}

async function assertComplete(download: Download, received: ReceivedBytes): Promise<void> {
  const { sizeBytes, digest } = received
  if (sizeBytes !== download.sizeBytes) throw wrongSize(download, String(sizeBytes))
  if (digest === download.digest) return
  await received.restart()
  throw wrongDigest(download, digest)
}
