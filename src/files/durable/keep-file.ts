import { constants } from 'node:fs'
import { copyFile, link } from 'node:fs/promises'
import { syncFile } from './sync-file.ts'

/** What `link` says where a file system has no hard links. */
const NO_LINKS: ReadonlySet<string | undefined> = new Set([
  'EPERM',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EMLINK',
])

/**
 * Gives a file a second name, without replacing anything.
 * @returns false where the file system has no hard links
 */
export async function linkFile(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to)
    return true
  } catch (error) {
    if (NO_LINKS.has((error as NodeJS.ErrnoException).code)) return false
    throw error
  }
}

/**
 * Keeps a file under a second name: the same file where the file system has hard links, a copy where it has not.
 * Copying opens it: never call it for a database that this process has open.
 */
export async function keepFile(from: string, to: string): Promise<void> {
  if (await linkFile(from, to)) return
  await copyFile(from, to, constants.COPYFILE_EXCL)
  await syncFile(to, 'target')
}
