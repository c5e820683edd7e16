import { openDatabase } from '../connection/database.ts'
import { failedWith } from '../connection/sqlite-failure.ts'

/**
 * Puts the write-ahead log of a copy that no other process knows into it; SQLite then removes the log. Where the copy is too
 * damaged for that, both stay as they are.
 * @throws SQLite's error about anything but damage
 */
export function absorbLog(path: string): void {
  const db = openDatabase(path, { fileMustExist: true })
  try {
    db.pragma('wal_checkpoint(TRUNCATE)')
  } catch (error) {
    if (!failedWith(error, 'damaged', 'format unsupported', 'schema not understood')) throw error
  } finally {
    db.close()
  }
}
