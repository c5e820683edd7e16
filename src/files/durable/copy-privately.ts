import { constants } from 'node:fs'
import { chmod, copyFile } from 'node:fs/promises'

/**
 * Copies a file to a new name where only this user can read it: a clone where the file system can, which takes no time
 * and no space. Copying opens it: never call it for a database that this process has open.
 * @throws the system's error
 */
export async function copyPrivately(from: string, to: string): Promise<void> {
  await copyFile(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE)
  await chmod(to, 0o600)
}
