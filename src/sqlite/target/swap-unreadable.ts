import { rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { keepFile } from '../../files/durable/keep-file.ts'
import { syncDirectory } from '../../files/durable/sync-directory.ts'
import { findOpeners } from '../connection/open-files.ts'
import { readSidecars } from '../connection/sidecars.ts'
import { targetInUse } from '../connection/wrap-target-error.ts'
import type { SwapRequest } from './request.ts'

/**
 * Replaces a file that SQLite does not open, so that there is no lock to take. Its sidecars may be what makes it
 * whole: they are kept beside the safety copy, under names with which SQLite finds them.
 */
export async function swapUnreadable(path: string, request: SwapRequest): Promise<void> {
  const openedBy = await findOpeners(path)
  if (openedBy.length > 0) throw targetInUse(path, 0, openedBy)
  const sidecars = [...(await readSidecars(path)).keys()]
  const kept = ['', ...sidecars]
  try {
    for (const suffix of kept) await keepFile(path + suffix, request.safetyCopy + suffix)
    await syncDirectory(dirname(request.safetyCopy), 'target')
  } catch (error) {
    for (const suffix of kept) await rm(request.safetyCopy + suffix, { force: true })
    throw error
  }
  try {
    for (const sidecar of sidecars) await rm(path + sidecar, { force: true })
    await rename(request.staged, path)
    await syncDirectory(dirname(path), 'target')
  } catch (error) {
    for (const suffix of kept) await takeBack(request.safetyCopy + suffix, path + suffix)
    throw error
  }
}

/** A rename onto a second name of the same file does nothing and leaves both names. */
async function takeBack(kept: string, path: string): Promise<void> {
  await rename(kept, path)
  await rm(kept, { force: true })
}
