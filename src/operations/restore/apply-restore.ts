import { lstat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { asBackupError, BackupError } from '../../domain/outcome/errors.ts'
import { renderSafetyCopyName } from '../../domain/restore/safety-copy-name.ts'
import type { Ports } from '../../ports.ts'
import type { Engine } from '../../sqlite/engine/engine-client.ts'
import type { Applied, RestoreApplication } from './application.ts'
import { checkTarget } from './check-target.ts'
import type { RestoreRequest } from './request.ts'
import { rollBack } from './roll-back.ts'
import { writeInPlace } from './write-in-place.ts'

/** Absolute paths for what the target holds, and for what is written there and does not pass its check. */
interface Names {
  readonly safetyCopy: string
  readonly takenBack: string
}

/**
 * Carries out a plan: lock, keep, write, check, and the way back when the check fails.
 * @throws BackupError TARGET_*, DISK_FULL, CANCELLED with the target untouched; RESTORE_ROLLED_BACK with its old
 *   content back in place
 */
export async function applyRestore(
  application: RestoreApplication,
  engine: Engine,
  ports: Ports,
): Promise<Applied> {
  const { plan, request, target } = application
  const createdAt = ports.clock.now()
  const beside = (name: string): string => join(dirname(target), name)
  const names: Names = {
    safetyCopy: beside(plan.safetyCopy ?? renderSafetyCopyName(plan.targetName, createdAt)),
    takenBack: beside(renderSafetyCopyName(plan.targetName, createdAt, 'taken-back')),
  }
  ports.reporter.step(`Restoring ${plan.targetName}`)
  try {
    const applied = await write(application, names, engine, ports)
    if (applied.safetyCopy === null) return applied
    const recorded = await recordCopy(request, { path: applied.safetyCopy, target, createdAt })
    return { ...applied, notes: [...applied.notes, ...recorded] }
  } catch (thrown) {
    const error = asBackupError(thrown)
    if (error.code !== 'RESTORE_ROLLED_BACK') throw error
    await recordCopy(request, { path: names.takenBack, target, createdAt })
    throw error
  }
}

async function write(
  application: RestoreApplication,
  names: Names,
  engine: Engine,
  ports: Ports,
): Promise<Applied> {
  const { busyTimeoutMs } = application.request
  try {
    if (application.plan.method !== 'in-place')
      return await engine.swap({ ...application, ...names, busyTimeoutMs })
    const written = await writeInPlace({ ...application, ...names, busyTimeoutMs }, engine)
    if (written.failure !== null) await settleFailedWrite(application, names, written.failure, engine)
    ports.reporter.step(`Checking ${application.plan.targetName}`)
    const seen = await checkOrRollBack(application, names, engine)
    return { safetyCopy: names.safetyCopy, notes: [...written.notes, ...seen] }
  } catch (thrown) {
    const error = asBackupError(thrown)
    throw error.kind === 'cancelled' ? await interrupted(application, names.safetyCopy, error) : error
  }
}

/** Whether it was committed is not known. Where the target is whole for certain it stays; otherwise it is put back. */
async function settleFailedWrite(
  application: RestoreApplication,
  names: Names,
  error: BackupError,
  engine: Engine,
): Promise<void> {
  if (error.code === 'CANCELLED' || error.code === 'DISK_FULL')
    throw await interrupted(application, names.safetyCopy, error)
  await rollBack(application, names, error, engine)
}

/** An end that came from outside: SQLite and the file system leave the target whole; the reader learns what is where. */
async function interrupted(
  { target }: RestoreApplication,
  safetyCopy: string,
  error: BackupError,
): Promise<BackupError> {
  if ((await lstat(safetyCopy).catch(() => null)) === null) return error
  return new BackupError(
    error.code,
    `${error.message} ${target} is whole, with its old content or the new.`,
    {
      hint: `Check it with "savepoint check". Its old content is also in ${safetyCopy}: "savepoint restore --undo" brings it back.`,
      context: { ...error.context, target, safetyCopy },
      cause: error,
    },
  )
}

async function checkOrRollBack(
  application: RestoreApplication,
  names: Names,
  engine: Engine,
): Promise<readonly string[]> {
  try {
    return await checkTarget(application, engine)
  } catch (thrown) {
    const error = asBackupError(thrown)
    if (error.kind === 'cancelled') throw error
    return await rollBack(application, names, error, engine)
  }
}

/** A restore that went well is not failed by a list that cannot be written; the reader is told where the copy is. */
async function recordCopy(
  { recordSafetyCopy: record }: RestoreRequest,
  copy: Parameters<RestoreRequest['recordSafetyCopy']>[0],
): Promise<readonly string[]> {
  try {
    await record(copy)
    return []
  } catch (thrown) {
    const { message } = asBackupError(thrown)
    return [
      `The safety copy ${copy.path} is not in the store's list, and retention will not remove it: ${message}`,
    ]
  }
}
