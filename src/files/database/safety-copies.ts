import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { parseSafetyCopyName } from '../../domain/restore/safety-copy-name.ts'
import { wrapFileError } from '../disk/wrap-file-error.ts'

/**
 * The safety copies that restores left beside a target, newest first; empty when there are none.
 * @throws BackupError TARGET_NOT_WRITABLE, IO_FAILED when the folder cannot be read
 */
export async function listSafetyCopies(target: string): Promise<readonly string[]> {
  const folder = dirname(target)
  try {
    return (await readdir(folder))
      .flatMap((name) => {
        const copy = parseSafetyCopyName(name)
        return copy?.targetName === basename(target)
          ? [{ path: join(folder, name), createdAt: copy.createdAt }]
          : []
      })
      .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime())
      .map(({ path }) => path)
  } catch (error) {
    throw wrapFileError(error, folder, 'target')
  }
}
