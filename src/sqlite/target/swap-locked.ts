import { rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type Database from 'better-sqlite3'
import { linkFile } from '../../files/durable/keep-file.ts'
import { syncDirectory } from '../../files/durable/sync-directory.ts'
import { SIDECARS } from '../connection/sidecars.ts'
import { assertCopied, backUpOnline } from '../snapshot/online-backup.ts'
import type { SwapRequest } from './request.ts'

/**
 * Replaces a database that this connection holds for itself. Its log is put into it first, so that the old file is
 * whole without sidecars; only then are they removed, because a log left behind would be replayed into the new file.
 * The lock is kept over the rename: SQLite sees by itself that its file has moved, and leaves the new one's log alone.
 */
export async function swapLocked(db: Database.Database, path: string, request: SwapRequest): Promise<void> {
  const { staged, safetyCopy } = request
  db.pragma('wal_checkpoint(TRUNCATE)')
  await keepOld(db, path, safetyCopy)
  try {
    await syncDirectory(dirname(safetyCopy), 'target')
    // Windows does not rename onto an open file; whoever opens it in between makes the rename fail.
    if (process.platform === 'win32') db.close()
    for (const sidecar of SIDECARS) await rm(path + sidecar, { force: true })
    await rename(staged, path)
  } catch (error) {
    await rm(safetyCopy, { force: true })
    throw error
  }
  await syncOrTakeBack(path, safetyCopy)
}

/** Brings a rename to the disk; the old file comes back when that fails, because a power cut could undo half of it. */
async function syncOrTakeBack(path: string, safetyCopy: string): Promise<void> {
  try {
    await syncDirectory(dirname(path), 'target')
  } catch (error) {
    await rename(safetyCopy, path)
    throw error
  }
}

async function keepOld(db: Database.Database, path: string, safetyCopy: string): Promise<void> {
  if (!(await linkFile(path, safetyCopy))) await copyOld(db, safetyCopy)
}

/** Through SQLite: a plain copy would drop the lock when it closes the file. */
async function copyOld(db: Database.Database, safetyCopy: string): Promise<void> {
  const pageCount = db.pragma('page_count', { simple: true }) as number
  if (pageCount === 0) return writeFile(safetyCopy, '', { flag: 'wx' })
  try {
    const copiedPages = await backUpOnline(db, safetyCopy, () => {})
    const pageSizeBytes = db.pragma('page_size', { simple: true }) as number
    await assertCopied(safetyCopy, copiedPages, { pageCount, pageSizeBytes })
  } catch (error) {
    await rm(safetyCopy, { force: true })
    throw error
  }
}
