import type { Digest } from '../domain/archive/digest.ts'
import { BackupError } from '../domain/outcome/errors.ts'
import { untrusted } from '../domain/trust/error.ts'
import { adviceOn } from './advice.ts'
import { networkReason } from './request.ts'
import { showableCause } from './secrets.ts'

/** What should have come. */
export interface Expected {
  /** As the reader knows it. */
  readonly subject: string
  readonly sizeBytes: number
  readonly digest: Digest
}

/** The error of a download that another attempt may complete. */
export function downloadFailed(expected: Expected, why: string, cause?: unknown): BackupError {
  const { subject, sizeBytes } = expected
  return new BackupError('STORE_DOWNLOAD_FAILED', `Could not download ${subject}: ${why}.`, {
    hint: 'Check the network and https://www.githubstatus.com, then try again. Nothing was changed.',
    context: { subject, sizeBytes },
    transient: true,
    cause,
  })
}

/** @param host that was to give it */
export function downloadInterrupted(expected: Expected, thrown: unknown, host: string): BackupError {
  const { subject, sizeBytes } = expected
  const reason = networkReason(thrown)
  const { hint, mayPass } = adviceOn(reason, host)
  return new BackupError(
    'STORE_DOWNLOAD_FAILED',
    `Could not download ${subject}: the connection to ${host} ended (${reason}).`,
    {
      hint: `${hint} Nothing was changed.`,
      context: { subject, sizeBytes, host },
      transient: mayPass,
      cause: showableCause(thrown),
    },
  )
}

export function wrongSize(expected: Expected, got: string): BackupError {
  const { code, context, hint, message, transient } = downloadFailed(
    expected,
    `${got} bytes came, ${expected.sizeBytes} were expected`,
  )
  return new BackupError(code, message, { hint, transient, context: { ...context, gotBytes: got } })
}

/** The error of a download that is complete and yet something else; it may have been damaged on the way. */
export function wrongDigest({ subject, digest }: Expected, got: Digest): BackupError {
  return untrusted({
    subject,
    fact: 'the digest of its bytes',
    expected: `${digest}, as GitHub states`,
    got,
    hint: 'It was damaged or replaced after its upload. Use another archive, and make a new backup now.',
    transient: true,
  })
}
