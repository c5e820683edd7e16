import { readlink, realpath } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { BackupError } from '../../domain/outcome/errors.ts'
import { wrapFileError } from '../disk/wrap-file-error.ts'

/**
 * The real path of the file that a restore writes, which need not exist, but whose folder must. A symlink is
 * followed, even one that leads to nothing yet, so that the link stays and the file behind it is replaced.
 * @throws BackupError TARGET_NOT_WRITABLE when the folder does not exist or cannot be entered
 */
export async function resolveTarget(path: string): Promise<string> {
  const absolute = resolve(path)
  try {
    return await realpath(absolute)
  } catch (error) {
    const isAbsent = (error as NodeJS.ErrnoException).code === 'ENOENT'
    const link = isAbsent ? await readlink(absolute).catch(() => null) : null
    if (link !== null) return resolveTarget(resolve(dirname(absolute), link))
    return join(await realFolder(absolute), basename(absolute))
  }
}

async function realFolder(target: string): Promise<string> {
  const folder = dirname(target)
  try {
    return await realpath(folder)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw wrapFileError(cause, folder, 'target')
    throw new BackupError('TARGET_NOT_WRITABLE', `The folder of the target, ${folder}, does not exist.`, {
      hint: 'Create the folder, or correct the path. Nothing was written.',
      context: { target },
      cause,
    })
  }
}
