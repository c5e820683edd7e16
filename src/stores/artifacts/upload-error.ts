import { asBackupError, BackupError } from '../../domain/outcome/errors.ts'
import { adviceOn } from '../../github/advice.ts'
import { showableCause } from '../../github/secrets.ts'

/** The error of an upload that did not happen, or of which it is not known whether it did. */
export function uploadFailed(artifactName: string, why: string, cause?: unknown): BackupError {
  return new BackupError('STORE_UPLOAD_FAILED', `Could not upload artifact ${artifactName}: ${why}.`, {
    hint: `Count on no backup of this run. ${adviceOn(codeOf(cause), hostOf(cause)).hint} When that is done, run the job again.`,
    context: { artifact: artifactName },
    cause: cause === undefined || cause instanceof BackupError ? cause : showableCause(cause),
  })
}

/** Such as `ECONNREFUSED`; the library keeps it in different places. */
function codeOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return ''
  const { code } = thrown as NodeJS.ErrnoException
  return typeof code === 'string'
    ? code
    : (/\b(?:E[A-Z]{5,}|[A-Z]+(?:_[A-Z]+)+)\b/.exec(thrown.message)?.[0] ?? '')
}

/** The storage has a host of its own, which the library tells with some errors only. */
function hostOf(thrown: unknown): string {
  const { request } = (thrown ?? {}) as { readonly request?: { readonly url?: unknown } }
  const url = typeof request?.url === 'string' ? URL.parse(request.url) : null
  const named = thrown instanceof Error ? /ENOTFOUND ([\w.-]+)/.exec(thrown.message)?.[1] : undefined
  return (
    url?.host ?? named ?? "GitHub's storage (*.blob.core.windows.net and *.actions.githubusercontent.com)"
  )
}

/** What `@actions/artifact` threw, which says everything in its message only. */
export function wrapUploadError(thrown: unknown, artifactName: string): BackupError {
  if (thrown instanceof BackupError) return thrown
  const cause = showableCause(thrown)
  const details = { context: { artifact: artifactName }, cause }
  if (/storage quota|insufficient usage/i.test(cause.message)) {
    return new BackupError('STORE_QUOTA_EXHAUSTED', 'The artifact storage of the account is full.', {
      ...details,
      hint: 'Delete artifacts or shorten retention-days (GitHub counts anew only every 6 to 12 hours), or raise the spending limit.',
    })
  }
  if (/^Failed to FinalizeArtifact/.test(cause.message)) return unfinished(artifactName, cause)
  if (/\(409\)/.test(cause.message)) return nameTaken(artifactName, details)
  if (/\(40[13]\)/.test(cause.message)) {
    return new BackupError('STORE_UNAUTHORIZED', `GitHub does not let this job upload ${artifactName}.`, {
      ...details,
      hint: 'The token of a job is valid until the job ends. Check that artifacts are not disabled for the repository.',
    })
  }
  return uploadFailed(artifactName, whyOf(cause, thrown), thrown)
}

function unfinished(artifactName: string, cause: Error): BackupError {
  const why = `everything was sent, and the service did not finish it (${withoutFullStop(firstLineOf(cause))})`
  return new BackupError('STORE_UPLOAD_FAILED', `Could not upload artifact ${artifactName}: ${why}.`, {
    hint: 'Count on no backup of this run. That is a failure of the service: see https://www.githubstatus.com, then run the job again.',
    context: { artifact: artifactName, unfinished: true },
    cause,
  })
}

/** True for an upload of which everything was sent, and only the service's word is missing. */
export function isUnfinished({ context }: BackupError): boolean {
  return context['unfinished'] === true
}

/** The error of a server that is not GitHub's and does not know what the library sends. */
export function foreignServer(host: string): BackupError {
  return new BackupError(
    'STORE_UNSUPPORTED',
    `The artifact server ${host} is not GitHub's, and refuses what GitHub's library for artifacts sends.`,
    {
      hint: 'Keep the archives in a directory instead: set store to a path on the runner or on a share.',
      context: { host },
    },
  )
}

/**
 * What was thrown while an upload was compared with what was sent: it is not good, and was deleted.
 */
export function wrapReadBackError(thrown: unknown, artifactName: string): BackupError {
  const failure = asBackupError(thrown)
  if (failure.code === 'STORE_UPLOAD_FAILED') return failure
  const why = `it could not be read back as it was sent (${withoutFullStop(failure.message)})`
  return uploadFailed(artifactName, why, failure)
}

/**
 * What was thrown while an upload was compared with what was sent, where nothing says that it is not good: it stays.
 * What ails this machine stays what it is.
 */
export function wrapUnknownUpload(thrown: unknown, artifactName: string, id: number): BackupError {
  const failure = asBackupError(thrown)
  const stays = `It is still there, as artifact ${id}: count on it only when mode: verify with artifact-id: ${id} says that it is good.`
  if (['cancelled', 'internal', 'target'].includes(failure.kind)) return failure
  const why = `it could not be read back (${withoutFullStop(failure.message)})`
  return new BackupError('STORE_UPLOAD_FAILED', `Artifact ${artifactName} was uploaded, but ${why}.`, {
    hint: `${stays} See https://www.githubstatus.com.`,
    context: { artifact: artifactName, artifactId: id },
    cause: failure,
  })
}

/** Tells whether a failure proves that an upload is not what was sent, and not only that it could not be told. */
export function provesBadUpload(thrown: unknown): boolean {
  const { code, context, kind, transient } = asBackupError(thrown)
  if (code === 'STORE_UPLOAD_FAILED') return !transient
  return code === 'ORIGIN_UNTRUSTED' || kind === 'archive' || context['gotBytes'] !== undefined
}

/** The first line: those behind it give the same advice for every failure, or only the time. */
function whyOf(cause: Error, thrown: unknown): string {
  const said = firstLineOf(cause)
  const { statusCode } = thrown as { readonly statusCode?: unknown }
  return typeof statusCode === 'number'
    ? `the storage answered ${statusCode} (${said})`
    : withoutFullStop(said)
}

function firstLineOf({ message }: Error): string {
  return message.split('\n')[0] ?? ''
}

function withoutFullStop(sentence: string): string {
  return sentence.replace(/\.$/, '')
}

function nameTaken(
  artifactName: string,
  details: { readonly context: { readonly artifact: string }; readonly cause: Error },
): BackupError {
  return new BackupError('STORE_NAME_TAKEN', `This run has an artifact named ${artifactName} already.`, {
    ...details,
    hint: 'A run keeps one archive of a database and a label. Give each job of a matrix, and each further backup of the same database, a name of its own with the input "name".',
  })
}
