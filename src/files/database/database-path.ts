import { BackupError } from '../../domain/outcome/errors.ts'

/** SQLite's unix VFS takes paths below 512 bytes, and `-journal` must still fit. Measured: 504 opens, 505 does not. */
const LONGEST_PATH_BYTES = 504

/**
 * Refuses a path that SQLite would not take as it stands: better-sqlite3 trims file names and gives some of them a
 * meaning of their own, so that another file than the named one would be opened.
 * @throws BackupError INPUT_INVALID
 */
export function assertDatabasePath(path: string): void {
  const fault = faultOf(path)
  if (fault === null) return
  throw new BackupError('INPUT_INVALID', `"${path}" cannot be used as the path of a database: ${fault}.`, {
    hint: 'Rename or move the file, or name it through a shorter path.',
    context: { path },
  })
}

function faultOf(path: string): string | null {
  if (path.trim() === '') return 'it is empty'
  if (path !== path.trim()) return 'it begins or ends with white space, which SQLite drops'
  if (path.includes('\0')) return 'it contains a NUL character, where SQLite would cut it'
  if (path === ':memory:') return 'it means a database in memory'
  if (path.startsWith('file:')) return 'it is a URI, and only plain paths are taken'
  const sizeBytes = Buffer.byteLength(path)
  if (sizeBytes > LONGEST_PATH_BYTES)
    return `it has ${sizeBytes} bytes, and SQLite takes ${LONGEST_PATH_BYTES}`
  return null
}
