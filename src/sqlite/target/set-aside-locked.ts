import { rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type Database from 'better-sqlite3'
import { linkFile } from '../../files/durable/keep-file.ts'
import { syncDirectory } from '../../files/durable/sync-directory.ts'
import { openDatabase } from '../connection/database.ts'
import { changeFirstPage } from '../connection/first-page.ts'
import type { FindOpeners } from '../connection/open-files.ts'
import { SIDECARS } from '../connection/sidecars.ts'
import { targetInUse } from '../connection/wrap-target-error.ts'
import { assertCopied, backUpOnline } from '../snapshot/online-backup.ts'
import { findLateCommit } from './late-commit.ts'
import type { SetAside } from './set-aside.ts'

/** A database that this connection holds for itself, and where it is to be kept. */
export interface LockedTarget {
  readonly lock: Database.Database
  readonly path: string
  readonly safetyCopy: string
  /** Whether its pages end with checksums: SQLite itself does not bring that of the first page up to date. */
  readonly hasChecksums: boolean
}

/**
 * Sets a locked database aside. Its log is put into it first, so that the old file is whole without sidecars. Then it
 * leaves WAL mode: a program that opened it a moment ago and waits for the lock goes on with the old file, and would
 * open `-wal` and `-shm` by name, which are the new file's by then, and ruin that one. In rollback mode SQLite finds
 * that the file has moved, and lets no other process write.
 * @throws SQLite's error on damage, before anything was moved; BackupError TARGET_IN_USE
 */
export async function setAsideLocked(target: LockedTarget, find: FindOpeners): Promise<SetAside> {
  const { hasChecksums, lock, path, safetyCopy } = target
  const mend = async (file: string): Promise<void> => {
    if (hasChecksums) await changeFirstPage(file, () => undefined, true)
  }
  const identity = await stat(path, { bigint: true })
  // A rollback-mode database that is merely open holds no lock; its user would go on writing into the old file.
  const users = await find(identity)
  if (users.length > 0) throw targetInUse(path, 0, users)
  lock.pragma('wal_checkpoint(TRUNCATE)')
  const wasWal = readMode(lock) === 'wal'
  const isLinked = await linkFile(path, safetyCopy)
  try {
    if (!isLinked) await copyAside(target)
    await syncDirectory(dirname(safetyCopy), 'target')
    leaveWal(lock)
    for (const sidecar of SIDECARS) await rm(path + sidecar, { force: true })
  } catch (error) {
    if (wasWal) await returnToWal(lock, path)
    await rm(safetyCopy, { force: true })
    throw error
  }
  return {
    safetyCopy,
    notes: [],
    findUsers: () => find(identity),
    putBack: async () => {
      await rename(safetyCopy, path)
      if (!wasWal) return
      if (isLinked) {
        await returnToWal(lock, path)
        lock.close()
        return mend(path)
      }
      const copy = openDatabase(path, { fileMustExist: true })
      await returnToWal(copy, path).finally(() => copy.close())
    },
    letGo: async () => {
      const late = await findLateCommit(safetyCopy, () => lock.close())
      await mend(safetyCopy)
      return late
    },
    [Symbol.dispose]: () => void lock.close(),
  }
}

function readMode(lock: Database.Database): unknown {
  return lock.pragma('journal_mode', { simple: true })
}

/** SQLite refuses without an error, by the mode that it gives back. */
function leaveWal(lock: Database.Database): void {
  lock.pragma('journal_mode = DELETE')
  if (readMode(lock) === 'wal') throw new Error('SQLite did not leave WAL mode.')
}

/** On its way SQLite removes the journal that it kept open, and fails where that is gone. */
async function returnToWal(lock: Database.Database, path: string): Promise<void> {
  await writeFile(`${path}-journal`, '')
  lock.pragma('journal_mode = WAL')
}

/** Where there are no hard links. Through SQLite: a plain copy would drop the lock when it closes the file. */
async function copyAside({ lock, safetyCopy }: LockedTarget): Promise<void> {
  leaveWal(lock)
  const pageCount = lock.pragma('page_count', { simple: true }) as number
  if (pageCount === 0) return writeFile(safetyCopy, '', { flag: 'wx' })
  const copiedPages = await backUpOnline(lock, safetyCopy, () => {})
  const pageSizeBytes = lock.pragma('page_size', { simple: true }) as number
  await assertCopied(safetyCopy, copiedPages, { pageCount, pageSizeBytes })
}
