import { realpath } from 'node:fs/promises'
import type Database from 'better-sqlite3'
import { assertDatabaseFile, type DatabaseFile } from '../../files/database/database-file.ts'
import { openDatabase } from './database.ts'
import { findLockHolders } from './lock-holders.ts'
import { type OpenedPages, openPages } from './open-pages.ts'
import type { Pages } from './pages.ts'
import { recoverCopy } from './recover-copy.ts'
import { readSidecars } from './sidecars.ts'
import { failedWith } from './sqlite-failure.ts'
import { tidySidecars } from './tidy-sidecars.ts'
import { LOOK_MS, waitWhileBusy } from './wait-while-busy.ts'
import { sourceBusy, wrapSourceError } from './wrap-source-error.ts'

export interface ReadTransactionRequest {
  readonly path: string
  readonly busyTimeoutMs: number
  /** Where a copy may be recovered; null when the database is to be read where it is or not at all. */
  readonly scratch: string | null
  /** Whether the file and its log are copied while nobody writes them, and read in the copy, whoever has them locked. */
  readonly atRest?: boolean
}

/** A database that is open read-only and hardened, at one instant that writers no longer change. */
export interface ReadTransaction {
  readonly db: Database.Database
  readonly file: DatabaseFile
  /** Why a copy was recovered first, as a sentence; null when the database itself is read. */
  readonly recovery: string | null
  /**
   * The pages of this instant. Ask before anything else is read: where there is a write-ahead log, the transaction
   * begins anew. Null when writers leave no moment for it.
   */
  pages(): Pages | null
  /** Ends the transaction and leaves no sidecar behind that was not there. */
  close(): Promise<void>
}

/**
 * Opens a database and pins one instant of it. What cannot be read without changing it (an unfinished transaction of
 * a program that died; a write-ahead log in a folder that cannot be written) is recovered in a copy.
 * @throws BackupError of a look at the file, SOURCE_BUSY, SOURCE_UNREADABLE, SOURCE_UNSUPPORTED_FORMAT,
 *   INTEGRITY_CHECK_FAILED when SQLite cannot even read the schema
 */
export async function openReadTransaction(request: ReadTransactionRequest): Promise<ReadTransaction> {
  const { path, scratch, busyTimeoutMs } = request
  try {
    const file = await assertDatabaseFile(path)
    if (request.atRest === true && scratch !== null) return await pinAtRest(request, file, scratch)
    try {
      return await pin(path, file, busyTimeoutMs)
    } catch (error) {
      if (scratch === null || !needsRecovery(error, file)) throw error
    }
    return await pinRecovered(request, file, scratch)
  } catch (error) {
    const wrapped = wrapSourceError(error, path, busyTimeoutMs)
    if (!failedWith(error, 'busy')) throw wrapped
    throw sourceBusy(path, busyTimeoutMs, await findLockHolders(await realpath(path)))
  }
}

function needsRecovery(error: unknown, { journalMode }: DatabaseFile): boolean {
  if (failedWith(error, 'recovery needed')) return true
  return journalMode === 'wal' && failedWith(error, 'cannot open', 'read-only')
}

async function pin(path: string, file: DatabaseFile, busyTimeoutMs: number): Promise<ReadTransaction> {
  const before = await readSidecars(file.realPath)
  const db = openDatabase(path, { readonly: true, fileMustExist: true, timeout: LOOK_MS })
  let opened: OpenedPages | null = null
  const close = async (): Promise<void> => {
    db.close()
    opened?.close()
    if (file.journalMode === 'wal') await tidySidecars(file.realPath, before)
  }
  try {
    harden(db)
    // A transaction begins with its first read: from here on, no writer can make the backup start over.
    db.exec('BEGIN')
    await waitWhileBusy(() => db.prepare('SELECT 1 FROM sqlite_schema').get(), busyTimeoutMs)
    const pages = (): Pages | null => {
      opened ??= openPages(db, file)
      return opened.pages
    }
    return { db, file, recovery: null, pages, close }
  } catch (error) {
    await close()
    throw error
  }
}

/**
 * Against hostile files. Defensive mode is better-sqlite3's default; memory mapping is off by default.
 * @see https://www.sqlite.org/security.html
 */
function harden(db: Database.Database): void {
  db.pragma('trusted_schema = OFF')
  db.pragma('cell_size_check = ON')
  db.pragma('query_only = ON')
}

const RECOVERIES = {
  wal: 'Its folder cannot be written, so its write-ahead log was replayed in a copy. The file itself is untouched.',
  rollback:
    'It holds an unfinished transaction of a program that died. The last committed state was taken; the file itself is untouched.',
} as const

const AT_REST =
  'It was copied with its log while neither changed, and read in the copy. The file itself is untouched.'

async function pinAtRest(
  request: ReadTransactionRequest,
  file: DatabaseFile,
  scratch: string,
): Promise<ReadTransaction> {
  return { ...(await pinRecovered(request, file, scratch)), recovery: AT_REST }
}

async function pinRecovered(
  { path, busyTimeoutMs, atRest = false }: ReadTransactionRequest,
  file: DatabaseFile,
  scratch: string,
): Promise<ReadTransaction> {
  const copy = await recoverCopy({ path, realPath: file.realPath, busyTimeoutMs, scratch, compare: atRest })
  try {
    const transaction = await pin(copy.path, await assertDatabaseFile(copy.path), busyTimeoutMs)
    const close = async (): Promise<void> => {
      await transaction.close()
      await copy.remove()
    }
    return { ...transaction, file, recovery: RECOVERIES[file.journalMode], close }
  } catch (error) {
    await copy.remove()
    throw error
  }
}
