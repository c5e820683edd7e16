import { BackupError } from '../outcome/errors.ts'

/**
 * Tells whether the replacement of a target was confirmed by giving its file name; white space around it is ignored.
 * @param given null when nothing was given
 * @returns false when nothing was given
 * @throws BackupError CONFIRMATION_REQUIRED when something else was given
 */
export function parseConfirmation(given: string | null, targetName: string): boolean {
  if (given === null) return false
  if (given.trim() === targetName) return true
  throw new BackupError('CONFIRMATION_REQUIRED', `The confirmation is "${given}", not "${targetName}".`, {
    hint: `Nothing was written. To overwrite the target, give its file name exactly: ${targetName}`,
    context: { given, expected: targetName },
  })
}
