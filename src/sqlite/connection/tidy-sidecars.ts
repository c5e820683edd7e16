import { openDatabase } from './database.ts'
import { readSidecars, type SidecarSizes } from './sidecars.ts'
import { isSqliteError } from './sqlite-failure.ts'

/**
 * A read-only connection to a database in WAL mode makes an empty `-wal` and a `-shm` and cannot remove them. When
 * they were not there before, a connection that may write is opened and closed once: SQLite then removes them itself,
 * under its own locks, unless another process has come to use them.
 * @param before the sidecars that were there before the read-only connection
 * @see https://www.sqlite.org/walformat.html section 1.4
 */
export async function tidySidecars(realPath: string, before: SidecarSizes): Promise<void> {
  if (before.size > 0 || (await readSidecars(realPath)).get('-wal') !== 0) return
  try {
    const db = openDatabase(realPath, { fileMustExist: true, timeout: 0 })
    try {
      db.pragma('schema_version')
    } finally {
      db.close()
    }
  } catch (error) {
    // Not ours to write, or in use by now: an empty log beside a database does no harm.
    if (!isSqliteError(error)) throw error
  }
}
