import type { Stats } from 'node:fs'
import { lstat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type Database from 'better-sqlite3'
import { BackupError } from '../../domain/outcome/errors.ts'
import { syncFile } from '../../files/durable/sync-file.ts'
import { findOpeners } from '../connection/open-files.ts'
import { resolveDatabase } from '../connection/resolve-database.ts'
import { SIDECARS } from '../connection/sidecars.ts'
import { failedWith } from '../connection/sqlite-failure.ts'
import { targetInUse, wrapTargetError } from '../connection/wrap-target-error.ts'
import { keepOwner } from './keep-owner.ts'
import { placeNew } from './place-new.ts'
import type { Swapped, SwapRequest } from './request.ts'
import { assertStaged } from './staged-file.ts'
import { swapLocked } from './swap-locked.ts'
import { swapUnreadable } from './swap-unreadable.ts'
import { lookAtTarget, statTarget } from './target-file.ts'
import { lockTarget } from './target-lock.ts'

/**
 * Puts a staged file into the place of a target, whatever state that is in, so that at every instant the old or the
 * new file is there, whole. The old file is kept as the safety copy; when this throws, the target is as it was.
 * @throws BackupError as `Engine.swap` says
 */
export async function swap(request: SwapRequest): Promise<Swapped> {
  const path = await resolveDatabase(request.target)
  try {
    await assertNotTaken(request.safetyCopy)
    await assertStaged(request.staged, path)
    const old = await statTarget(path)
    if (old === null) return await placeNew(path, request)
    const notes = await keepOwner(request.staged, old)
    await syncFile(request.staged, 'target')
    await replace(path, old, request)
    return { safetyCopy: request.safetyCopy, notes }
  } catch (error) {
    throw wrapTargetError(error, path, request.busyTimeoutMs)
  }
}

async function replace(path: string, old: Stats, request: SwapRequest): Promise<void> {
  const look = await lookAtTarget(path, old)
  const lock = look.isDatabase ? lockUnlessDamaged(path, request.busyTimeoutMs) : 'damaged'
  if (lock === null) throw targetInUse(path, request.busyTimeoutMs, await findOpeners(path))
  if (lock !== 'damaged' && (await swapUnlessDamaged(lock, path, request))) return
  await swapUnreadable(path, request)
}

/**
 * A database can be locked without a look at its schema, so that damage there shows only when the old file is made
 * whole: before anything was moved.
 * @returns false when the old file is damaged and nothing was done
 */
async function swapUnlessDamaged(
  lock: Database.Database,
  path: string,
  request: SwapRequest,
): Promise<boolean> {
  try {
    // A rollback-mode database that is merely open holds no lock; its user would go on writing into the old file.
    const openedBy = await findOpeners(path)
    if (openedBy.length > 0) throw targetInUse(path, 0, openedBy)
    await swapLocked(lock, path, request)
    return true
  } catch (error) {
    if (!failedWith(error, 'damaged', 'format unsupported', 'schema not understood')) throw error
    return false
  } finally {
    lock.close()
  }
}

function lockUnlessDamaged(path: string, busyTimeoutMs: number): ReturnType<typeof lockTarget> | 'damaged' {
  try {
    return lockTarget(path, busyTimeoutMs)
  } catch (error) {
    if (failedWith(error, 'damaged', 'format unsupported', 'schema not understood')) return 'damaged'
    throw error
  }
}

async function assertNotTaken(safetyCopy: string): Promise<void> {
  for (const suffix of ['', ...SIDECARS]) {
    const stats = await lstat(safetyCopy + suffix).catch(() => null)
    if (stats === null) continue
    throw new BackupError('TARGET_EXISTS', `${safetyCopy}${suffix} exists already; it is not overwritten.`, {
      hint: 'Give the safety copy another name, or move this file away.',
      context: { path: safetyCopy + suffix, folder: dirname(safetyCopy) },
    })
  }
}
