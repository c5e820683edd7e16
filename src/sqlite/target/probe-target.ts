import type { Stats } from 'node:fs'
import { findOpeners } from '../connection/open-files.ts'
import { resolveDatabase } from '../connection/resolve-database.ts'
import { readSidecars } from '../connection/sidecars.ts'
import { failedWith } from '../connection/sqlite-failure.ts'
import { wrapTargetError } from '../connection/wrap-target-error.ts'
import { lookAtTarget, statTarget } from './target-file.ts'
import { canWriteBeside, lockTarget } from './target-lock.ts'
import type { OpenableTarget, ProbeRequest, TargetUse, UnreadableTarget } from './target-state.ts'
import { findUnseenWriters } from './unseen-writer.ts'

/**
 * Finds out how a target stands. Its content stays what it is. Finishing what is unfinished rolls a transaction back or
 * puts a write-ahead log that no process uses into the file.
 * @throws BackupError as `Engine.probe` says
 */
export async function probeTarget({ target, busyTimeoutMs, unfinished }: ProbeRequest): Promise<TargetUse> {
  const path = await resolveDatabase(target)
  const stats = await statTarget(path)
  if (stats === null) {
    const stale = await readSidecars(path)
    return { state: 'absent', path, staleSidecars: [...stale.keys()].map((sidecar) => path + sidecar) }
  }
  const look = await lookAtTarget(path, stats)
  if (!look.isDatabase) return unreadable(path, stats, look.message)
  try {
    // To ask for a lock is to finish what is unfinished.
    if (unfinished === 'leave' && (await isUnfinished(path))) return await lookForOpeners(look.file)
    return await probeDatabase(look.file, busyTimeoutMs)
  } catch (error) {
    if (!failedWith(error, 'damaged', 'format unsupported', 'schema not understood'))
      throw wrapTargetError(error, path, busyTimeoutMs)
    return unreadable(path, stats, (error as Error).message)
  }
}

async function probeDatabase(file: OpenableTarget, busyTimeoutMs: number): Promise<TargetUse> {
  const writers = await findUnseenWriters(file.path)
  if (writers.length > 0) return { state: 'locked', ...file, openedBy: writers }
  const lock = lockTarget(file.path, busyTimeoutMs)
  if (lock !== null) {
    lock.close()
    return lookForOpeners(file)
  }
  const state = canWriteBeside(file.path, busyTimeoutMs) ? 'open-elsewhere' : 'locked'
  return { state, ...file, openedBy: await findOpeners(file.path) }
}

async function isUnfinished(path: string): Promise<boolean> {
  const sizes = await readSidecars(path)
  return (sizes.get('-wal') ?? 0) > 0 || (sizes.get('-journal') ?? 0) > 0
}

async function lookForOpeners(file: OpenableTarget): Promise<TargetUse> {
  const openedBy = await findOpeners(file.path)
  return openedBy.length === 0 ? { state: 'free', ...file } : { state: 'open-elsewhere', ...file, openedBy }
}

async function unreadable(path: string, stats: Stats, message: string): Promise<UnreadableTarget> {
  const { size, nlink } = stats
  return {
    state: 'unreadable',
    path,
    sizeBytes: size,
    linkCount: nlink,
    message,
    openedBy: await findOpeners(path),
  }
}
