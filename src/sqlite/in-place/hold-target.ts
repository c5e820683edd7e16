import { setTimeout as sleep } from 'node:timers/promises'
import type Database from 'better-sqlite3'
import { BackupError } from '../../domain/outcome/errors.ts'
import { assertDatabaseFile } from '../../files/database/database-file.ts'
import { openDatabase } from '../connection/database.ts'
import { findOpeners } from '../connection/open-files.ts'
import { resolveDatabase } from '../connection/resolve-database.ts'
import { readSqliteVersion } from '../connection/sqlite-version.ts'
import { targetInUse, wrapTargetError } from '../connection/wrap-target-error.ts'
import type { OnPages } from '../snapshot/online-backup.ts'
import type { HoldRequest } from '../target/request.ts'
import { assertNoUnseenWriter } from '../target/unseen-writer.ts'
import { bringToDisk } from './bring-to-disk.ts'
import { foretellFirstPage } from './foretell-first-page.ts'
import { HeldBackup } from './held-backup.ts'
import { assertFitsInPlace } from './in-place-target.ts'

/** Shorter than the gaps that busy writers leave. */
const RETRY_MS = 4

/** A live target into which no other process commits, until it was written or let go of. */
export interface HeldTarget {
  /**
   * Writes the staged database into it in a single transaction of SQLite, with which the lock ends: those who have the
   * target open see the new rows with their next read, and a kill at any moment leaves the old content or the new.
   * @param kept path of a copy of the target that was taken under the lock
   * @throws BackupError as `Engine.writeHeld` says
   */
  readonly write: (kept: string, onPages: OnPages) => Promise<void>
  /** Ends the lock, with nothing written. */
  readonly letGo: () => Promise<void>
}

/**
 * Takes the write lock of a live target for a staged database. This process must not open the target's file meanwhile:
 * closing it would drop the lock.
 * @throws BackupError as `Engine.hold` says
 */
export async function holdTarget({ busyTimeoutMs, staged, target }: HoldRequest): Promise<HeldTarget> {
  const path = await resolveDatabase(target)
  try {
    await assertFitsInPlace(path, (await assertDatabaseFile(staged)).pageSizeBytes)
    await assertNoUnseenWriter(path, busyTimeoutMs)
    const db = openDatabase(staged, { readonly: true, fileMustExist: true })
    try {
      return heldBy(db, await takeLock(db, path, busyTimeoutMs), { staged, target: path, busyTimeoutMs })
    } catch (error) {
      db.close()
      throw error
    }
  } catch (error) {
    throw wrapTargetError(error, path, busyTimeoutMs)
  }
}

/** better-sqlite3 gives no busy timeout to a backup's destination. */
async function takeLock(db: Database.Database, path: string, busyTimeoutMs: number): Promise<HeldBackup> {
  const deadlineMs = performance.now() + busyTimeoutMs
  for (;;) {
    const backup = new HeldBackup(db, path)
    if (await backup.taken) return backup
    if (performance.now() > deadlineMs) throw targetInUse(path, busyTimeoutMs, await findOpeners(path))
    await sleep(RETRY_MS)
  }
}

function heldBy(
  db: Database.Database,
  backup: HeldBackup,
  { busyTimeoutMs, staged, target: path }: HoldRequest,
): HeldTarget {
  return {
    write: async (kept, onPages) => {
      try {
        await foretellFirstPage(staged, kept, readSqliteVersion(db))
        // What is in memory of the first page may have been altered.
        db.pragma('shrink_memory')
        assertWhole(await backup.write(onPages), db, path)
        await bringToDisk(path, busyTimeoutMs)
      } catch (error) {
        throw wrapTargetError(error, path, busyTimeoutMs)
      } finally {
        await backup.giveUp()
        db.close()
      }
    },
    letGo: async () => {
      await backup.giveUp()
      db.close()
    },
  }
}

/** @throws BackupError INVARIANT_BROKEN */
function assertWhole(copiedPages: number, db: Database.Database, path: string): void {
  const pageCount = db.pragma('page_count', { simple: true }) as number
  if (copiedPages === pageCount) return
  throw new BackupError(
    'INVARIANT_BROKEN',
    `SQLite copied ${copiedPages} of ${pageCount} pages into ${path}.`,
    {
      hint: 'Look at the target with "savepoint check". This is a defect of Savepoint: please report it.',
      context: { path, copiedPages, pageCount },
    },
  )
}
