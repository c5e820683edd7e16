import { lstat, open } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { BackupError } from '../../domain/outcome/errors.ts'
import { findOpeners } from '../connection/open-files.ts'
import { targetInUse } from '../connection/wrap-target-error.ts'

const LOOK_AGAIN_MS = 20

/**
 * Refuses a target whose writer is at work under locks that SQLite does not look for: those of its VFS `unix-dotfile`
 * (a folder beside the database) or of none. To take a lock is to roll back the journal that lies there; of a writer
 * that is alive that would be its transaction, in the middle. A journal that somebody has open is waited for.
 * @throws BackupError TARGET_IN_USE
 * @see https://www.sqlite.org/vfs.html#standard_unix_vfses
 */
export async function assertNoUnseenWriter(path: string, busyTimeoutMs: number): Promise<void> {
  const deadlineMs = performance.now() + busyTimeoutMs
  for (;;) {
    const users = await findUnseenWriters(path)
    if (users.length === 0) break
    if (performance.now() > deadlineMs) throw targetInUse(path, busyTimeoutMs, users)
    await sleep(LOOK_AGAIN_MS)
  }
  if (!(await isDotLocked(path))) return
  throw new BackupError('TARGET_IN_USE', `${path} is locked by the folder ${path}.lock beside it.`, {
    hint: 'A program uses it through the VFS unix-dotfile. Stop that program; remove the folder if it left it behind.',
    context: { path },
    transient: true,
  })
}

/**
 * The processes that have an unfinished journal of a database open, which are alive.
 * @returns process ids; empty where the system does not say
 */
export async function findUnseenWriters(path: string): Promise<readonly number[]> {
  const journal = `${path}-journal`
  if (!(await isHot(journal))) return []
  return findOpeners(journal).catch(() => [])
}

/** SQLite takes a journal whose first byte is 0, or that has none, for one that is done with. */
async function isHot(journal: string): Promise<boolean> {
  try {
    await using file = await open(journal)
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1), 0, 1, 0)
    return bytesRead === 1 && buffer[0] !== 0
  } catch {
    return false
  }
}

async function isDotLocked(path: string): Promise<boolean> {
  return (await lstat(`${path}.lock`).catch(() => null))?.isDirectory() === true
}
