import { dirname, join } from 'node:path'
import { asBackupError, BackupError } from '../../domain/outcome/errors.ts'
import { renderSafetyCopyName } from '../../domain/restore/safety-copy-name.ts'
import { publishFile } from '../../files/durable/publish-file.ts'
import type { Ports } from '../../ports.ts'
import type { Engine } from '../../sqlite/engine/engine-client.ts'
import type { Application } from './application.ts'
import { checkTarget } from './check-target.ts'
import type { RestoreRequest } from './request.ts'
import { rollBack } from './roll-back.ts'

export interface Applied {
  readonly safetyCopy: string | null
  readonly notes: readonly string[]
}

/**
 * Carries out a plan: safety copy, content, check, and the way back when the check fails.
 * @throws BackupError TARGET_*, DISK_FULL, CANCELLED with the target untouched; RESTORE_ROLLED_BACK with its old
 *   content back in place
 */
export async function applyRestore(application: Application, engine: Engine, ports: Ports): Promise<Applied> {
  const { plan, request, target } = application
  const createdAt = ports.clock.now()
  const safetyPath = join(
    dirname(target),
    plan.safetyCopy ?? renderSafetyCopyName(plan.targetName, createdAt),
  )
  ports.reporter.step(`Restoring ${plan.targetName}`)
  const applied =
    plan.method === 'in-place'
      ? await writeInPlace(application, safetyPath, engine)
      : await engine.swap({ ...application, safetyCopy: safetyPath, busyTimeoutMs: request.busyTimeoutMs })
  ports.reporter.step(`Checking ${plan.targetName}`)
  const notes = [...applied.notes, ...(await checkOrRollBack(application, applied.safetyCopy, engine))]
  if (applied.safetyCopy === null) return { safetyCopy: null, notes }
  const recorded = await recordSafetyCopy(request, { path: applied.safetyCopy, target, createdAt })
  return { safetyCopy: applied.safetyCopy, notes: [...notes, ...recorded] }
}

async function writeInPlace(application: Application, safetyCopy: string, engine: Engine): Promise<Applied> {
  const { target, staged, request, scratch } = application
  const { busyTimeoutMs } = request
  const copy = join(scratch, 'safety-copy.db')
  await engine.snapshot({ source: target, destination: copy, scratch, busyTimeoutMs }).catch(blameTarget)
  if ((await publishFile(copy, safetyCopy, 'target')) === 'name taken') {
    throw new BackupError('TARGET_EXISTS', `${safetyCopy} exists already.`, {
      hint: 'Nothing was written. Another restore of this target is running, or just ended: look before you go on.',
      context: { path: safetyCopy },
    })
  }
  try {
    await engine.copyInto({ staged, target, busyTimeoutMs })
  } catch (thrown) {
    await settleFailedWrite(application, safetyCopy, asBackupError(thrown), engine)
  }
  return { safetyCopy, notes: [] }
}

/**
 * What SQLite reports may come from before its commit or after it. Where nothing was written for certain, the safety
 * copy is not needed; where nobody knows, it is kept and named; anything else is rolled back.
 */
async function settleFailedWrite(
  application: Application,
  safetyCopy: string,
  error: BackupError,
  engine: Engine,
): Promise<never> {
  const { scratch, target } = application
  if (error.code === 'TARGET_IN_USE' || error.code === 'TARGET_UNSUITABLE') {
    await publishFile(safetyCopy, join(scratch, 'not-needed.db'), 'target')
    throw error
  }
  if (error.code !== 'CANCELLED' && error.code !== 'DISK_FULL') {
    return rollBack(application, safetyCopy, error, engine)
  }
  throw new BackupError(error.code, `${error.message} ${target} is whole, with its old content or the new.`, {
    hint: `Its old content is also in ${safetyCopy}: "savepoint restore --undo" brings it back.`,
    context: { ...error.context, target, safetyCopy },
    cause: error,
  })
}

/** Here the source of the snapshot is the target of the restore. */
function blameTarget(thrown: unknown): never {
  const error = asBackupError(thrown)
  if (error.code !== 'SOURCE_BUSY') throw error
  throw new BackupError('TARGET_IN_USE', error.message, {
    hint: 'Nothing was written. Stop what holds the lock, or wait longer with --busy-timeout.',
    context: error.context,
    transient: true,
    cause: error,
  })
}

async function checkOrRollBack(
  application: Application,
  safetyCopy: string | null,
  engine: Engine,
): Promise<readonly string[]> {
  try {
    return await checkTarget(application, engine)
  } catch (thrown) {
    const error = asBackupError(thrown)
    if (error.kind === 'cancelled') throw cancelledAfterwards(application, safetyCopy, error)
    return await rollBack(application, safetyCopy, error, engine)
  }
}

function cancelledAfterwards(
  { target }: Application,
  safetyCopy: string | null,
  cause: BackupError,
): BackupError {
  return new BackupError('CANCELLED', `Cancelled after ${target} was restored and before it was checked.`, {
    hint:
      safetyCopy === null
        ? 'The target is new. Check it with "savepoint check".'
        : `Check the target with "savepoint check"; its old content is in ${safetyCopy}, and "savepoint restore --undo" brings it back.`,
    context: { target, safetyCopy },
    cause,
  })
}

/** A restore that went well is not failed by a list that cannot be written; the reader is told where the copy is. */
async function recordSafetyCopy(
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
