import { realpath } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { BackupError } from '../domain/errors.ts'

/**
 * The real path of the file that a restore writes, which need not exist, but whose folder must. A symlink is
 * followed, so that the link stays and the file behind it is replaced.
 * @throws BackupError TARGET_NOT_WRITABLE when the folder does not exist
 */
export async function resolveTarget(path: string): Promise<string> {
  const absolute = resolve(path)
  try {
    return await realpath(absolute)
  } catch {
    return join(await realFolder(absolute), basename(absolute))
  }
}

async function realFolder(target: string): Promise<string> {
  const folder = dirname(target)
  try {
    return await realpath(folder)
  } catch (cause) {
    throw new BackupError('TARGET_NOT_WRITABLE', `The folder of the target, ${folder}, does not exist.`, {
      hint: 'Create the folder, or correct the path. Nothing was written.',
      context: { target },
      cause,
    })
  }
}
