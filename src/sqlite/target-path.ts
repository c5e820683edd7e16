import { readlink, realpath } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { assertDatabasePath } from '../files/database-path.ts'
import { wrapFileError } from '../files/wrap-file-error.ts'

/**
 * The real file behind a target, which need not exist: a rename onto a symlink would replace the link.
 * @throws BackupError INPUT_INVALID, TARGET_NOT_WRITABLE when its folder does not exist
 */
export async function resolveTarget(target: string): Promise<string> {
  assertDatabasePath(target)
  try {
    const path = await followLinks(target)
    assertDatabasePath(path)
    return path
  } catch (error) {
    throw wrapFileError(error, target, 'target')
  }
}

async function followLinks(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  const link = await readlink(path).catch(() => null)
  if (link !== null) return followLinks(resolve(dirname(path), link))
  return join(await realpath(dirname(path)), basename(path))
}
