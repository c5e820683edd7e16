import { rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { keepFile } from '../../files/durable/keep-file.ts'
import { syncDirectory } from '../../files/durable/sync-directory.ts'
import type { FindOpeners } from '../connection/open-files.ts'
import { readSidecars } from '../connection/sidecars.ts'
import { targetInUse } from '../connection/wrap-target-error.ts'
import type { SetAside } from './set-aside.ts'

/**
 * Sets a file aside that SQLite does not open, so that there is no lock to take. Its sidecars may be what makes it
 * whole: they are kept beside the safety copy, under names with which SQLite finds them.
 * @throws BackupError TARGET_IN_USE
 */
export async function setAsideUnreadable(
  path: string,
  safetyCopy: string,
  find: FindOpeners,
): Promise<SetAside> {
  const identity = await stat(path, { bigint: true })
  const users = await find(identity)
  if (users.length > 0) throw targetInUse(path, 0, users)
  const sidecars = [...(await readSidecars(path)).keys()]
  const putBack = async (): Promise<void> => {
    for (const suffix of ['', ...sidecars]) await takeBack(safetyCopy + suffix, path + suffix)
  }
  try {
    for (const suffix of ['', ...sidecars]) await keepFile(path + suffix, safetyCopy + suffix)
    await syncDirectory(dirname(safetyCopy), 'target')
  } catch (error) {
    for (const suffix of ['', ...sidecars]) await rm(safetyCopy + suffix, { force: true })
    throw error
  }
  try {
    for (const sidecar of sidecars) await rm(path + sidecar, { force: true })
  } catch (error) {
    await putBack()
    throw error
  }
  return {
    safetyCopy,
    notes: [],
    findUsers: () => find(identity),
    putBack,
    letGo: async () => null,
    [Symbol.dispose]: () => undefined,
  }
}

/** A rename onto a second name of the same file does nothing and leaves both names. */
async function takeBack(kept: string, path: string): Promise<void> {
  await rename(kept, path)
  await rm(kept, { force: true })
}
