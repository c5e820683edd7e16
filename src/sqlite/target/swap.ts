import type { Stats } from 'node:fs'
import { lstat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { BackupError } from '../../domain/outcome/errors.ts'
import { syncFile } from '../../files/durable/sync-file.ts'
import { hasPageChecksum, readFirstPageOf } from '../connection/first-page.ts'
import { type FindOpeners, findOpeners, findOpenersOf } from '../connection/open-files.ts'
import { resolveDatabase } from '../connection/resolve-database.ts'
import { SIDECARS } from '../connection/sidecars.ts'
import { failedWith } from '../connection/sqlite-failure.ts'
import { targetInUse, wrapTargetError } from '../connection/wrap-target-error.ts'
import { exchange } from './exchange.ts'
import { keepOwner } from './keep-owner.ts'
import type { Swapped, SwapRequest } from './request.ts'
import type { SetAside } from './set-aside.ts'
import { setAsideLocked } from './set-aside-locked.ts'
import { setAsideNothing } from './set-aside-nothing.ts'
import { setAsideUnreadable } from './set-aside-unreadable.ts'
import { assertStaged } from './staged-file.ts'
import { lookAtTarget, statTarget } from './target-file.ts'
import { lockTarget } from './target-lock.ts'
import { assertNoUnseenWriter } from './unseen-writer.ts'

/**
 * Puts a staged file into the place of a target, whatever state that is in, so that at every instant the old or the
 * new file is there, whole: lock, keep, write, check, unlock. The old file is kept as the safety copy; when this throws,
 * the target is as it was.
 * @param find how the processes are found that have a file open, which locks do not always show
 * @throws BackupError as `Engine.swap` says
 */
export async function swap(request: SwapRequest, find: FindOpeners = findOpenersOf): Promise<Swapped> {
  const path = await resolveDatabase(request.target)
  try {
    await assertNotTaken(request.safetyCopy)
    await assertNotTaken(request.takenBack)
    await assertStaged(request.staged, path)
    const old = await statTarget(path)
    const notes = old === null ? [] : await keepOwner(request.staged, old)
    await syncFile(request.staged, 'target')
    await assertNoUnseenWriter(path, request.busyTimeoutMs)
    using aside = await setAside(path, old, request, find)
    const late = await exchange(path, aside, request)
    return {
      safetyCopy: aside.safetyCopy,
      notes: [...notes, ...aside.notes, ...(late === null ? [] : [late])],
    }
  } catch (error) {
    throw wrapTargetError(error, path, request.busyTimeoutMs)
  }
}

/**
 * A database can be locked without a look at its schema, so that damage there shows only when the old file is made
 * whole: before anything was moved.
 */
async function setAside(
  path: string,
  old: Stats | null,
  { busyTimeoutMs, safetyCopy }: SwapRequest,
  find: FindOpeners,
): Promise<SetAside> {
  if (old === null) return setAsideNothing(path, safetyCopy)
  if ((await lookAtTarget(path, old)).isDatabase) {
    const hasChecksums = hasPageChecksum(await readFirstPageOf(path))
    const lock = lockUnlessDamaged(path, busyTimeoutMs)
    if (lock === null) throw targetInUse(path, busyTimeoutMs, await findOpeners(path))
    try {
      if (lock !== 'damaged') return await setAsideLocked({ lock, path, safetyCopy, hasChecksums }, find)
    } catch (error) {
      if (lock !== 'damaged') lock.close()
      if (!failedWith(error, 'damaged', 'format unsupported', 'schema not understood')) throw error
    }
  }
  return setAsideUnreadable(path, safetyCopy, find)
}

function lockUnlessDamaged(path: string, busyTimeoutMs: number): ReturnType<typeof lockTarget> | 'damaged' {
  try {
    return lockTarget(path, busyTimeoutMs)
  } catch (error) {
    if (failedWith(error, 'damaged', 'format unsupported', 'schema not understood')) return 'damaged'
    throw error
  }
}

async function assertNotTaken(name: string): Promise<void> {
  for (const suffix of ['', ...SIDECARS]) {
    const stats = await lstat(name + suffix).catch(() => null)
    if (stats === null) continue
    throw new BackupError('TARGET_EXISTS', `${name}${suffix} exists already; it is not overwritten.`, {
      hint: 'Give the safety copy another name, or move this file away.',
      context: { path: name + suffix, folder: dirname(name) },
    })
  }
}
