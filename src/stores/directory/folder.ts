import type { Stats } from 'node:fs'
import { lstat, mkdir, readdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { BackupError } from '../../domain/outcome/errors.ts'
import { wrapFileError } from '../../files/disk/wrap-file-error.ts'
import { syncDirectory } from '../../files/durable/sync-directory.ts'

/**
 * The names in a folder of the store; none when it is absent. A link in its place is refused: what it leads to is not
 * in the store. (The store itself may be reached through a link.)
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED
 */
export async function readFolder(root: string, path: string): Promise<readonly string[]> {
  try {
    await assertOwnFolder(root, path)
    return await readdir(path)
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return []
    throw unreadable(error, path)
  }
}

/**
 * Refuses a folder of the store that is a link; an absent one is none.
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED
 */
export async function assertOwnFolder(root: string, path: string): Promise<void> {
  if (path === root || !(await readState(path))?.isSymbolicLink()) return
  throw new BackupError('STORE_UNREACHABLE', `${path} is a symbolic link, not a folder of the store.`, {
    hint: 'Make the store as a whole a link, or put the folder itself there.',
    context: { path },
  })
}

/**
 * The state of a file itself, never of what a link leads to; null when it is gone or no regular file.
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED
 */
export async function readFileState(path: string): Promise<Stats | null> {
  const state = await readState(path)
  return state?.isFile() ? state : null
}

/**
 * The text of a small file; null when it is gone or no regular file.
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED
 */
export async function readText(path: string): Promise<string | null> {
  if ((await readFileState(path)) === null) return null
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    // Another process may have removed or renamed it since.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw unreadable(error, path)
  }
}

/**
 * Makes a folder of the store where it is absent, so that it survives a power cut.
 * @throws BackupError STORE_NOT_WRITABLE, STORE_UNREACHABLE, DISK_FULL
 */
export async function makeFolder(root: string, path: string): Promise<void> {
  await assertOwnFolder(root, path)
  try {
    const made = await mkdir(path, { recursive: true })
    if (made !== undefined) await syncDirectory(dirname(made), 'store')
  } catch (error) {
    throw wrapFileError(error, path, 'store')
  }
}

async function readState(path: string): Promise<Stats | null> {
  try {
    return await lstat(path)
  } catch (error) {
    const errno = errnoOf(error)
    if (errno === 'ENOENT' || errno === 'ENOTDIR') return null
    throw unreadable(error, path)
  }
}

function unreadable(error: unknown, path: string): BackupError {
  if (error instanceof BackupError) return error
  const errno = errnoOf(error)
  const denied = errno === 'EACCES' || errno === 'EPERM'
  return new BackupError(
    denied ? 'STORE_UNAUTHORIZED' : 'STORE_UNREACHABLE',
    `Cannot read ${path} of the store (${errno ?? String(error)}).`,
    {
      hint: denied
        ? 'Check the owner and the permissions of the folder.'
        : 'Check that the path is a folder and that its disk is mounted and in order.',
      context: { path, errno: errno ?? null },
      cause: error,
    },
  )
}

function errnoOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code
}
