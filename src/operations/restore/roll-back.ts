import { asBackupError, type BackupError } from '../../domain/outcome/errors.ts'
import { notPutBack, rolledBack } from '../../domain/restore/rolled-back.ts'
import type { Engine } from '../../sqlite/engine/engine-client.ts'
import type { RestoreApplication } from './application.ts'
import { writeInPlace } from './write-in-place.ts'

/**
 * Gives a target that was written in place what it held before. The lock ended with the commit: it takes a new one, and
 * what was written there, with all that other processes committed since, is kept like a safety copy.
 * @throws BackupError RESTORE_ROLLED_BACK when it is back as it was, IO_FAILED with the path of the safety copy when
 *   even that failed
 */
export async function rollBack(
  { request, scratch, target }: RestoreApplication,
  { safetyCopy, takenBack }: { readonly safetyCopy: string; readonly takenBack: string },
  failure: BackupError,
  engine: Engine,
): Promise<never> {
  const { busyTimeoutMs } = request
  try {
    const back = { staged: safetyCopy, target, safetyCopy: takenBack, scratch, busyTimeoutMs }
    const written = await writeInPlace(back, engine)
    if (written.failure !== null) throw written.failure
  } catch (thrown) {
    throw notPutBack(failure, { target, safetyCopy }, asBackupError(thrown))
  }
  throw rolledBack(failure, { target, takenBack, wasThere: true })
}
