import { rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type Database from 'better-sqlite3'
import { asBackupError, BackupError } from '../../domain/outcome/errors.ts'
import { notPutBack, rolledBack } from '../../domain/restore/rolled-back.ts'
import { RENAMES_OPEN_FILES } from '../../files/durable/renames-open-files.ts'
import { syncDirectory } from '../../files/durable/sync-directory.ts'
import { SIDECARS } from '../connection/sidecars.ts'
import { targetInUse, wrapTargetError } from '../connection/wrap-target-error.ts'
import { checkSwapped } from './check-swapped.ts'
import { moveOut, placeWithoutReplacing } from './place-file.ts'
import type { SwapRequest } from './request.ts'
import type { SetAside } from './set-aside.ts'
import { lockTarget } from './target-lock.ts'

/**
 * Gives the staged file the place of the one that was set aside, and checks it there. It is locked under its staging
 * name before another process can know it, and until it was checked: what happens to it meanwhile no other process did.
 * @returns with both locks released, what was written late into the old file, as a sentence; null when nothing was
 * @throws BackupError with the old file back in its place: TARGET_IN_USE for one that another process opened before it was set
 *   aside; RESTORE_ROLLED_BACK when the new file did not pass its check, which is kept then
 */
export async function exchange(path: string, aside: SetAside, request: SwapRequest): Promise<string | null> {
  const { staged } = request
  const identity = await stat(staged, { bigint: true })
  let fresh = RENAMES_OPEN_FILES ? lockFresh(staged) : null
  try {
    await place(path, aside, staged)
    fresh ??= lockFresh(path)
    try {
      await checkSwapped(fresh, path, identity, request.fingerprint)
    } catch (failure) {
      throw await takeBack(path, aside, request, asBackupError(failure))
    }
  } finally {
    fresh?.close()
    // Its lock was taken under the staging name, and so was the empty log of a WAL database.
    for (const sidecar of SIDECARS) await rm(staged + sidecar, { force: true })
  }
  return aside.letGo()
}

function lockFresh(path: string): Database.Database {
  const lock = lockTarget(path, 0)
  if (lock !== null) return lock
  throw new BackupError('TARGET_UNSUITABLE', `${path} cannot take the place of the target: it is in use.`, {
    hint: 'Another process opened the staged file. The target was not changed. Run the command again.',
    context: { path },
    transient: true,
  })
}

async function place(path: string, aside: SetAside, staged: string): Promise<void> {
  let isPlaced = false
  try {
    if (aside.safetyCopy === null) await placeWithoutReplacing(staged, path)
    else await rename(staged, path)
    isPlaced = true
    await syncDirectory(dirname(path), 'target')
    // Since the rename no process can open the old file any more: who has it now came before, and is kept waiting.
    const users = await aside.findUsers()
    if (users.length > 0) throw targetInUse(path, 0, users)
  } catch (error) {
    if (isPlaced) await moveOut(path, staged)
    await aside.putBack()
    throw error
  }
}

/** No other process has seen the new file. It is kept all the same: it may be all that there is of an archive. */
async function takeBack(
  path: string,
  aside: SetAside,
  { takenBack }: SwapRequest,
  failure: BackupError,
): Promise<BackupError> {
  try {
    await moveOut(path, takenBack)
    await aside.putBack()
    await syncDirectory(dirname(path), 'target')
    return rolledBack(failure, { target: path, takenBack, wasThere: aside.safetyCopy !== null })
  } catch (thrown) {
    const { safetyCopy } = aside
    return notPutBack(failure, { target: path, safetyCopy }, wrapTargetError(thrown, path, 0))
  }
}
