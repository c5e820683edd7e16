import { rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { wrapFileError } from '../../files/disk/wrap-file-error.ts'
import { syncDirectory } from '../../files/durable/sync-directory.ts'

/** The file whose presence pins the file of this path. */
export function pinPath(path: string): string {
  return `${path}.pin`
}

/**
 * Makes a pin or removes it, so that this survives a power cut; what is so already is no error.
 * @throws BackupError STORE_NOT_WRITABLE, DISK_FULL
 */
export async function writePin(pin: string, pinned: boolean): Promise<void> {
  try {
    if (pinned) await writeFile(pin, '', { flag: 'wx' })
    else await rm(pin, { force: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw wrapFileError(error, pin, 'store')
  }
  await syncDirectory(dirname(pin), 'store')
}
