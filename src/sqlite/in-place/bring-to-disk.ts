import { dirname } from 'node:path'
import { BackupError } from '../../domain/outcome/errors.ts'
import { syncDirectory } from '../../files/durable/sync-directory.ts'
import { openDatabase } from '../connection/database.ts'
import { failedWith } from '../connection/sqlite-failure.ts'

/**
 * Makes what was committed survive a power cut. The lock of another process is no error any more: it belongs to one who uses the
 * new content, and whose own commits bring it to the disk.
 * @throws BackupError IO_FAILED, never one that says that nothing was written
 */
export async function bringToDisk(path: string, busyTimeoutMs: number): Promise<void> {
  try {
    checkpoint(path, busyTimeoutMs)
  } catch (error) {
    if (!failedWith(error, 'busy')) throw unreadableAfterwards(path, error)
  }
  // SQLite removes its journal without syncing the folder: after a power cut it would roll the new content back.
  await syncDirectory(dirname(path), 'target')
}

/** In WAL mode a commit is not on the disk until the next checkpoint, with better-sqlite3's settings. */
function checkpoint(path: string, busyTimeoutMs: number): void {
  const db = openDatabase(path, { fileMustExist: true, timeout: busyTimeoutMs })
  try {
    db.pragma('wal_checkpoint(PASSIVE)')
  } finally {
    db.close()
  }
}

function unreadableAfterwards(path: string, cause: unknown): BackupError {
  return new BackupError('IO_FAILED', `${path} was written and cannot be read back: ${String(cause)}.`, {
    hint: 'Check the disk and its mount.',
    context: { path },
    cause,
  })
}
