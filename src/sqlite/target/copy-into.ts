import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type Database from 'better-sqlite3'
import { BackupError } from '../../domain/outcome/errors.ts'
import { assertDatabaseFile } from '../../files/database/database-file.ts'
import { syncDirectory } from '../../files/durable/sync-directory.ts'
import { openDatabase } from '../connection/database.ts'
import { findOpeners } from '../connection/open-files.ts'
import { openReadTransaction } from '../connection/read-transaction.ts'
import { resolveDatabase } from '../connection/resolve-database.ts'
import { failedWith } from '../connection/sqlite-failure.ts'
import { targetInUse, wrapTargetError } from '../connection/wrap-target-error.ts'
import { backUpOnline, type OnPages } from '../snapshot/online-backup.ts'
import { lookAtTarget, statTarget } from './target-file.ts'
import type { OpenableTarget } from './target-state.ts'

const RETRY_MS = 20

/** A verified file whose content is to be written into a live target. */
export interface CopyIntoRequest {
  /** Absolute path of a closed database. */
  readonly staged: string
  /** Path of the target, which exists. */
  readonly target: string
  readonly busyTimeoutMs: number
}

/**
 * Writes a staged database into a live one, in a single transaction of SQLite: those who have it open see the new rows
 * with their next read, and a kill at any moment leaves the old content or the new.
 * @throws BackupError as `Engine.copyInto` says
 */
export async function copyInto(request: CopyIntoRequest, onPages: OnPages): Promise<void> {
  const { staged, target, busyTimeoutMs } = request
  const path = await resolveDatabase(target)
  try {
    const file = await readTarget(path)
    assertPageSize(file, (await assertDatabaseFile(staged)).pageSizeBytes)
    const transaction = await openReadTransaction({ path: staged, busyTimeoutMs, scratch: null })
    try {
      await copyUntilDone(transaction.db, path, busyTimeoutMs, onPages)
    } finally {
      await transaction.close()
    }
    await bringToDisk(path, busyTimeoutMs)
  } catch (error) {
    throw wrapTargetError(error, path, busyTimeoutMs)
  }
}

async function readTarget(path: string): Promise<OpenableTarget> {
  const stats = await statTarget(path)
  const look = stats === null ? null : await lookAtTarget(path, stats)
  if (look?.isDatabase === true) return look.file
  throw new BackupError(
    'TARGET_UNSUITABLE',
    `${path} cannot be written in place: ${look?.message ?? 'it does not exist'}`,
    {
      hint: 'Leave out --in-place: the restore then puts a new file in its place.',
      context: { path },
    },
  )
}

function assertPageSize({ path, journalMode, pageSizeBytes }: OpenableTarget, newSizeBytes: number): void {
  if (journalMode !== 'wal' || pageSizeBytes === newSizeBytes) return
  throw new BackupError(
    'TARGET_UNSUITABLE',
    `${path} has pages of ${pageSizeBytes} bytes and the backup has pages of ${newSizeBytes}: ` +
      'SQLite cannot change them in a WAL database.',
    {
      hint: 'Stop what uses the target and leave out --in-place, or set its journal_mode to DELETE first.',
      context: { path, pageSizeBytes, newSizeBytes },
    },
  )
}

/** better-sqlite3 gives no busy timeout to a backup's destination, and reports 0 pages when it is locked. */
async function copyUntilDone(
  db: Database.Database,
  path: string,
  busyTimeoutMs: number,
  onPages: OnPages,
): Promise<void> {
  const deadlineMs = performance.now() + busyTimeoutMs
  while ((await backUpOnline(db, path, onPages)) === 0) {
    if (performance.now() > deadlineMs) throw targetInUse(path, busyTimeoutMs, await findOpeners(path))
    await sleep(RETRY_MS)
  }
}

/**
 * Makes what was committed survive a power cut. Somebody's lock is no error any more: it belongs to one who uses the
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
