import type Database from 'better-sqlite3'
import { openReadTransaction } from '../connection/read-transaction.ts'
import type { CompareRequest } from './compare-request.ts'

/** Two databases that are open read-only and hardened. */
export interface DatabasePair {
  /** The schema `main` is the database before; the schema `after` is the other one, where it could be attached. */
  readonly before: Database.Database
  readonly after: Database.Database
  /** False where the two encode text differently: SQLite does not open such databases together. */
  readonly isJoined: boolean
  close(): Promise<void>
}

/**
 * Opens two databases to be compared.
 * @throws BackupError as {@link openReadTransaction} does
 * @see https://www.sqlite.org/lang_attach.html
 */
export async function openPair(request: CompareRequest): Promise<DatabasePair> {
  const before = await openReadTransaction({ ...request, path: request.before })
  try {
    const after = await openReadTransaction({ ...request, path: request.after })
    const close = async (): Promise<void> => {
      await before.close()
      await after.close()
    }
    try {
      return { before: before.db, after: after.db, isJoined: attach(before.db, after.db), close }
    } catch (error) {
      await after.close()
      throw error
    }
  } catch (error) {
    await before.close()
    throw error
  }
}

function attach(before: Database.Database, after: Database.Database): boolean {
  if (encodingOf(before) !== encodingOf(after)) return false
  // Opened with the flags of the first connection, so read-only too; the pragmas that harden hold for both.
  before.prepare('ATTACH ? AS after').run(after.name)
  return true
}

function encodingOf(db: Database.Database): unknown {
  return db.pragma('encoding', { simple: true })
}
