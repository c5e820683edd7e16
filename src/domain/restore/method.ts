import type { Fingerprint } from '../archive/fingerprint.ts'
import { BackupError } from '../outcome/errors.ts'
import type { PresentTarget, TargetState } from './target.ts'

/** `auto` chooses; `in-place` writes into the existing file, so that open connections stay valid. */
export type RequestedMethod = 'auto' | 'in-place'

/** `create` renames into place, `swap` sets the old file aside first, `in-place` writes into it. */
export type RestoreMethod = 'create' | 'swap' | 'in-place'

/** Windows does not rename a file that is open, so that one cannot be swapped under a lock. */
export type OpenFiles = 'renamed' | 'not renamed'

/** How a target is to be written, and why so, as a half-sentence. */
export interface ChosenMethod {
  readonly method: RestoreMethod
  readonly methodReason: string
}

/**
 * Chooses how an archive comes into its target: by a swap wherever no other process is disturbed by it.
 * @param after what the archive holds
 * @throws BackupError TARGET_UNSUITABLE when it has to be in place and cannot be
 */
export function chooseMethod(
  targetName: string,
  target: TargetState,
  requested: RequestedMethod,
  after: Fingerprint,
  openFiles: OpenFiles,
): ChosenMethod {
  if (target.state === 'absent') return { method: 'create', methodReason: 'the target does not exist' }
  const obstacle = obstacleInPlace(target, after)
  const necessity = necessityInPlace(target, requested, openFiles)
  if (necessity !== null) {
    if (obstacle !== null) throw unsuitable(targetName, obstacle)
    return { method: 'in-place', methodReason: necessity }
  }
  if (target.state === 'unreadable') return { method: 'swap', methodReason: 'the target cannot be opened' }
  if (target.hardLinks === 1) return { method: 'swap', methodReason: 'no other program has the target open' }
  return obstacle === null
    ? { method: 'in-place', methodReason: 'the target has several names (hard links)' }
    : { method: 'swap', methodReason: `in place is not possible: ${obstacle}` }
}

function necessityInPlace(
  target: PresentTarget,
  requested: RequestedMethod,
  openFiles: OpenFiles,
): string | null {
  if (target.state === 'in use') return 'another process has the target open'
  if (requested === 'in-place') return 'it was asked for'
  const isLockable = openFiles === 'not renamed' && target.state === 'readable'
  return isLockable ? 'this system does not rename a file that is locked' : null
}

/** SQLite cannot change the page size of a database in WAL mode, not even by a backup into it. */
function obstacleInPlace(target: PresentTarget, after: Fingerprint): string | null {
  if (target.state === 'unreadable') return `it cannot be opened (${target.reason})`
  const pageSizeBytes = target.fingerprint?.pageSizeBytes ?? after.pageSizeBytes
  if (target.journal === 'rollback' || pageSizeBytes === after.pageSizeBytes) return null
  return `it is in WAL mode with pages of ${pageSizeBytes} bytes, and the archive's have ${after.pageSizeBytes}`
}

function unsuitable(targetName: string, obstacle: string): BackupError {
  return new BackupError('TARGET_UNSUITABLE', `${targetName} cannot be restored in place: ${obstacle}.`, {
    hint: 'Nothing was written. Stop whatever has the database open, and restore without asking for in place.',
    context: { target: targetName },
  })
}
