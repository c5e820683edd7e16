import { BackupError } from '../outcome/errors.ts'

/** The error of a target that is not what was written there. */
export function notRestored(
  code: 'INTEGRITY_CHECK_FAILED' | 'FINGERPRINT_MISMATCH',
  target: string,
  what: string,
): BackupError {
  return new BackupError(code, `${target} is not what was restored: ${what}.`, {
    hint: 'The disk or another process changed it. Check the disk before you try again.',
    context: { target },
  })
}
