import { lstat, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type Database from 'better-sqlite3'
import { BackupError } from '../../domain/outcome/errors.ts'
import type { DatabaseFile } from '../../files/database/database-file.ts'
import { assertDatabasePath } from '../../files/database/database-path.ts'
import { openReadTransaction, type ReadTransaction } from '../connection/read-transaction.ts'
import { readSidecars } from '../connection/sidecars.ts'
import { failedWith, isSqliteError, type SqliteError } from '../connection/sqlite-failure.ts'
import { readSqliteVersion } from '../connection/sqlite-version.ts'
import { wrapSourceError } from '../connection/wrap-source-error.ts'
import { readFingerprint } from '../inspection/read-fingerprint.ts'
import { giveBackFirstPage, readFirstPage } from './first-page.ts'
import { assertCopied, backUpOnline, type OnPages } from './online-backup.ts'
import type { Snapshot, SnapshotRequest, WalDamage } from './snapshot.ts'
import { findWalDamage } from './wal-damage.ts'

/** Every page is read once for the copy: what SQLite keeps by default would only take memory. */
const SOURCE_CACHE_KIB = 2_000

/**
 * Copies a live database and reads its fingerprint in the same read transaction: first the copy, which warms a cold
 * cache, then the counts.
 * @throws BackupError as `Engine.snapshot` says
 */
export async function takeSnapshot(request: SnapshotRequest, onPages: OnPages): Promise<Snapshot> {
  await assertDestination(request)
  const transaction = await openReadTransaction({ ...request, path: request.source })
  try {
    return await copyAndCount(transaction, request, onPages)
  } catch (error) {
    await rm(request.destination, { force: true })
    throw wrapSourceError(error, request.source, request.busyTimeoutMs)
  } finally {
    await transaction.close()
  }
}

/** Nothing is overwritten, and nothing stale beside the new file may be replayed into it. */
async function assertDestination({ destination }: SnapshotRequest): Promise<void> {
  assertDatabasePath(destination)
  const taken = await lstat(destination).then(
    () => true,
    () => false,
  )
  if (!taken && (await readSidecars(destination)).size === 0) return
  throw new BackupError(
    'TARGET_EXISTS',
    `${destination} (or a -wal, -shm or -journal of it) exists already.`,
    {
      hint: 'A snapshot is made only under a new name, so that it cannot damage another file or its own source.',
      context: { destination },
    },
  )
}

async function copyAndCount(
  { db, file, pages, recovery }: ReadTransaction,
  request: SnapshotRequest,
  onPages: OnPages,
): Promise<Snapshot> {
  db.pragma(`cache_size = -${SOURCE_CACHE_KIB}`)
  const opened = pages()
  const firstPage = opened === null ? null : readFirstPage(opened)
  const copiedPages = await copy(db, request, onPages)
  const fingerprint = readFingerprint(db)
  await assertCopied(request.destination, copiedPages, fingerprint)
  if (firstPage !== null) await giveBackFirstPage(firstPage, request.destination)
  const walDamage = await findWalDamage(`${file.realPath}-wal`)
  return {
    fingerprint,
    journalMode: db.pragma('journal_mode', { simple: true }) as string,
    sqliteVersion: readSqliteVersion(db),
    walDamage,
    atRest: request.atRest === true ? recovery : null,
    notes: [...notesOn(recovery, file.linkCount), ...walNotes(walDamage), ...(await logNotes(file))].map(
      (note) => `${request.source}: ${note}`,
    ),
  }
}

async function copy(db: Database.Database, request: SnapshotRequest, onPages: OnPages): Promise<number> {
  try {
    return await backUpOnline(db, request.destination, onPages)
  } catch (error) {
    if (!isSqliteError(error) || failedWith(error, 'damaged', 'busy')) throw error
    throw copyFailed(error, request)
  }
}

/** better-sqlite3 drops the detail that would tell which side an I/O error came from. */
function copyFailed(error: SqliteError, { source, destination }: SnapshotRequest): BackupError {
  const details = { context: { source, destination, sqlite: error.code }, cause: error }
  if (failedWith(error, 'disk full')) {
    return new BackupError('DISK_FULL', `No space left in ${dirname(destination)} for a copy of ${source}.`, {
      ...details,
      hint: 'Free some space there, or use another disk. Existing backups are untouched.',
    })
  }
  return new BackupError('IO_FAILED', `Copying ${source} to ${destination} failed: ${error.message}.`, {
    ...details,
    hint: 'Check both disks, and limits on the size of files. Existing backups are untouched.',
  })
}

function notesOn(recovery: string | null, linkCount: number): string[] {
  const notes = recovery === null ? [] : [recovery]
  if (linkCount > 1) {
    notes.push(
      `It has ${linkCount} hard links. Programs that use it under different names do not see each other's locks.`,
    )
  }
  return notes
}

/** A log that is so many times its database, and at least so large, is not a busy one but one that nobody empties. */
const LARGE_LOG_FACTOR = 4
const LARGE_LOG_BYTES = 16 * 1024 * 1024

async function logNotes({ realPath, sizeBytes }: DatabaseFile): Promise<string[]> {
  const logBytes = (await readSidecars(realPath)).get('-wal') ?? 0
  if (logBytes < LARGE_LOG_BYTES || logBytes < LARGE_LOG_FACTOR * sizeBytes) return []
  return [
    `Its write-ahead log has ${Math.round(logBytes / 1_000_000)} MB, ${Math.round(logBytes / sizeBytes)} times the ` +
      'database. A read that never ends, or checkpoints that are switched off, let it grow. End such reads, then: ' +
      `sqlite3 FILE 'PRAGMA wal_checkpoint(TRUNCATE)'`,
  ]
}

function walNotes(damage: WalDamage | null): string[] {
  if (damage === null) return []
  return [
    `Its write-ahead log is damaged at frame ${damage.frame}: ${damage.transactionsLost} committed ` +
      `transaction(s) from there on were lost before this snapshot was taken.`,
  ]
}
