import { asBackupError, BackupError } from '../../domain/outcome/errors.ts'
import { showableCause } from '../../github/secrets.ts'

/** The error of an upload that did not happen, or of which nobody knows whether it did. */
export function uploadFailed(artifactName: string, why: string, cause?: unknown): BackupError {
  return new BackupError('STORE_UPLOAD_FAILED', `Could not upload artifact ${artifactName}: ${why}.`, {
    hint: 'Count on no backup of this run. Check the network and https://www.githubstatus.com, then run the job again.',
    context: { artifact: artifactName },
    cause,
  })
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
  if (/\(409\)/.test(cause.message)) return nameTaken(artifactName, details)
  if (/\(40[13]\)/.test(cause.message)) {
    return new BackupError('STORE_UNAUTHORIZED', `GitHub does not let this job upload ${artifactName}.`, {
      ...details,
      hint: 'The token of a job is valid until the job ends. Check that artifacts are not disabled for the repository.',
    })
  }
  return uploadFailed(artifactName, whyOf(cause, thrown), cause)
}

/** What was thrown while an upload was compared with what was sent; what ails this machine stays what it is. */
export function wrapReadBackError(thrown: unknown, artifactName: string): BackupError {
  const failure = asBackupError(thrown)
  const { code, kind, message } = failure
  if (code === 'STORE_UPLOAD_FAILED' || ['cancelled', 'internal', 'target'].includes(kind)) return failure
  const why = `it could not be read back as it was sent (${withoutFullStop(message)})`
  return uploadFailed(artifactName, why, failure)
}

/** The first line: those behind it give the same advice for every failure, or only the time. */
function whyOf({ message }: Error, thrown: unknown): string {
  const [said = ''] = message.split('\n')
  const { statusCode } = thrown as { readonly statusCode?: unknown }
  return typeof statusCode === 'number'
    ? `the storage answered ${statusCode} (${said})`
    : withoutFullStop(said)
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
