import { link, lstat, mkdir, rename, rmdir, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type FileRole, wrapFileError } from '../disk/wrap-file-error.ts'
import { syncDirectory } from './sync-directory.ts'

/** Whether the file has its final name now, or another file has that name; then nothing was changed. */
export type Publication = 'published' | 'name taken'

/**
 * Gives a finished and synced file its final name, all at once, without replacing a file that has the name already,
 * and makes the name survive a power cut. Both names must be on one file system.
 * @throws BackupError DISK_FULL, IO_FAILED and the codes of the role
 */
export async function publishFile(path: string, finalPath: string, role: FileRole): Promise<Publication> {
  try {
    const publication = (await publishByLink(path, finalPath)) ?? (await publishByRename(path, finalPath))
    if (publication === 'published') await syncDirectory(dirname(finalPath), role)
    return publication
  } catch (error) {
    throw wrapFileError(error, finalPath, role)
  }
}

/** A hard link never replaces; undefined where the file system has none, such as exFAT and some network shares. */
async function publishByLink(path: string, finalPath: string): Promise<Publication | undefined> {
  try {
    await link(path, finalPath)
  } catch (error) {
    return isTaken(error) ? 'name taken' : undefined
  }
  await unlink(path)
  return 'published'
}

/** A rename replaces silently, so the name is claimed first: of all who go this way, one gets the claim. */
async function publishByRename(path: string, finalPath: string): Promise<Publication> {
  const claim = `${finalPath}.claim`
  try {
    await mkdir(claim)
  } catch (error) {
    if (isTaken(error)) return 'name taken'
    throw error
  }
  try {
    if (await exists(finalPath)) return 'name taken'
    await rename(path, finalPath)
    return 'published'
  } finally {
    await rmdir(claim)
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

function isTaken(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'EEXIST'
}
