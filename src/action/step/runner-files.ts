import { BackupError } from '../../domain/outcome/errors.ts'
import { wrapFileError } from '../../files/disk/wrap-file-error.ts'

/** Whose files the runner keeps for a step. */
export type RunnerFile = 'outputs' | 'state' | 'summary' | 'JSON report' | 'temporary folder'

/**
 * What went wrong with a file of the runner. Whose it is and who may write there is settled by whoever set up the job: it
 * is no defect of this action, and nothing of what the step did is undone by it.
 * @param path as the runner gives it; undefined where it gives none
 */
export function runnerFileError(thrown: unknown, file: RunnerFile, path: string | undefined): BackupError {
  const reason = reasonOf(thrown, path)
  return new BackupError('IO_FAILED', `The ${file} of this step cannot be written: ${reason}`, {
    hint:
      'What the step did stays done. The files of the runner belong to its own user: in a container job set ' +
      '"options: --user root", or the user id of the runner (on GitHub 1001), and let no step change the owner of that folder.',
    context: { file, path: path ?? null },
    cause: thrown,
  })
}

/** The library says some of this in words of its own, with advice of its own behind it. */
function reasonOf(thrown: unknown, path: string | undefined): string {
  if (!path) return 'the runner names no file for it.'
  const { code } = thrown as NodeJS.ErrnoException
  if (typeof code === 'string') return wrapFileError(thrown, path, 'scratch').message
  const { message } = thrown as Error
  return /^Missing file/.test(message) ? `${path} is not there.` : `no access to ${path}.`
}
