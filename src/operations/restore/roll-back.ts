import { join } from 'node:path'
import { asBackupError, BackupError } from '../../domain/outcome/errors.ts'
import { publishFile } from '../../files/durable/publish-file.ts'
import type { Engine } from '../../sqlite/engine/engine-client.ts'
import type { Application } from './application.ts'

/**
 * Gives a target back what it held before a restore that failed its check.
 * @throws BackupError RESTORE_ROLLED_BACK when it is back as it was, IO_FAILED with the path of the safety copy when
 *   even that failed
 */
export async function rollBack(
  application: Application,
  safetyCopy: string | null,
  failure: BackupError,
  engine: Engine,
): Promise<never> {
  const { target } = application
  try {
    await putBack(application, safetyCopy, engine)
  } catch (thrown) {
    throw notPutBack(target, safetyCopy, failure, asBackupError(thrown))
  }
  const now = safetyCopy === null ? 'the target is absent again' : 'the target has its old content back'
  throw new BackupError(
    'RESTORE_ROLLED_BACK',
    `The restore failed its check, and ${now}: ${failure.message}`,
    {
      hint: failure.hint,
      context: { target, cause: failure.code },
      cause: failure,
    },
  )
}

async function putBack(application: Application, safetyCopy: string | null, engine: Engine): Promise<void> {
  const { plan, target, scratch, request } = application
  const { busyTimeoutMs } = request
  const aside = join(scratch, 'failed.db')
  if (safetyCopy === null) {
    await publishFile(target, aside, 'target')
  } else if (plan.method === 'in-place') {
    await engine.copyInto({ staged: safetyCopy, target, busyTimeoutMs })
  } else {
    await engine.swap({ target, staged: safetyCopy, safetyCopy: aside, busyTimeoutMs })
  }
}

function notPutBack(
  target: string,
  safetyCopy: string | null,
  failure: BackupError,
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
