import type { Stats } from 'node:fs'
import { lstat } from 'node:fs/promises'
import { BackupError } from '../../domain/outcome/errors.ts'
import { assertDatabaseFile } from '../../files/database/database-file.ts'
import { wrapFileError } from '../../files/disk/wrap-file-error.ts'
import type { OpenableTarget } from './target-state.ts'

/** What lies at a target: a file that starts as a database does (or has no content at all), or something else. */
export type TargetLook =
  | { readonly isDatabase: true; readonly file: OpenableTarget }
  | { readonly isDatabase: false; readonly stats: Stats; readonly message: string }

/**
 * @param path with all symlinks resolved
 * @returns null when nothing is there
 * @throws BackupError TARGET_NOT_A_FILE, TARGET_NOT_WRITABLE, IO_FAILED
 */
export async function statTarget(path: string): Promise<Stats | null> {
  const stats = await lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw wrapFileError(error, path, 'target')
  })
  if (stats === null || stats.isFile()) return stats
  throw new BackupError('TARGET_NOT_A_FILE', `${path} is not a file: a database cannot be put there.`, {
    hint: 'Name the path of the database file itself.',
    context: { path },
  })
}

/**
 * Looks at a target that exists, before SQLite does; never call it while this process has a connection to it.
 * @throws BackupError TARGET_NOT_WRITABLE
 */
export async function lookAtTarget(path: string, stats: Stats): Promise<TargetLook> {
  const common = { path, sizeBytes: stats.size, linkCount: stats.nlink }
  if (stats.size === 0) {
    return { isDatabase: true, file: { ...common, journalMode: 'rollback', pageSizeBytes: 0 } }
  }
  try {
    const { journalMode, pageSizeBytes } = await assertDatabaseFile(path)
    return { isDatabase: true, file: { ...common, journalMode, pageSizeBytes } }
  } catch (error) {
    if (!(error instanceof BackupError) || error.kind !== 'source') throw error
    if (error.code === 'SOURCE_UNREADABLE') throw wrapFileError(error.cause, path, 'target')
    return { isDatabase: false, stats, message: error.message }
  }
}
