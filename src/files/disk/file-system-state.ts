import type { StatsFs } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { wrapFileError } from './wrap-file-error.ts'

/**
 * The state of the file system that holds `path`, or that would hold it: the path itself need not exist.
 * @throws BackupError IO_FAILED
 */
export async function readFileSystemState(path: string): Promise<StatsFs> {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    try {
      return await statfs(folder)
    } catch (error) {
      const absent = (error as NodeJS.ErrnoException).code === 'ENOENT' && dirname(folder) !== folder
      if (!absent) throw wrapFileError(error, folder, 'scratch')
    }
  }
}
