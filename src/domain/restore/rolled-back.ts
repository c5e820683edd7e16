import { BackupError } from '../outcome/errors.ts'

/** What came of a restore that failed its check: the target is as it was. */
export function rolledBack(
  failure: BackupError,
  {
    target,
    takenBack,
    wasThere,
  }: { readonly target: string; readonly takenBack: string; readonly wasThere: boolean },
): BackupError {
  const now = wasThere ? 'the target has its old content back' : 'the target is absent again'
  return new BackupError(
    'RESTORE_ROLLED_BACK',
    `The restore failed its check, and ${now}: ${failure.message} What was there for that time is kept as ${takenBack}.`,
    { hint: failure.hint, context: { target, takenBack, cause: failure.code }, cause: failure },
  )
}

/** What came of a restore that failed its check, and whose old content did not come back either. */
export function notPutBack(
  failure: BackupError,
  { target, safetyCopy }: { readonly target: string; readonly safetyCopy: string | null },
  second: BackupError,
): BackupError {
  return new BackupError(
    'IO_FAILED',
    `The restore failed its check (${failure.message}), and putting the old content back failed too (${second.message}).`,
    {
      hint:
        safetyCopy === null
          ? `Remove ${target} by hand: nothing was there before.`
          : `The old content is whole in ${safetyCopy}. Stop the service, remove ${target}-wal and ${target}-shm, and copy it to ${target}.`,
      context: { target, safetyCopy },
      cause: second,
    },
  )
}
