import { rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { BackupError } from '../../domain/outcome/errors.ts'
import { linkFile } from '../../files/durable/keep-file.ts'
import { syncDirectory } from '../../files/durable/sync-directory.ts'
import { syncFile } from '../../files/durable/sync-file.ts'
import { readSidecars } from '../connection/sidecars.ts'
import type { Swapped, SwapRequest } from './request.ts'
import { statTarget } from './target-file.ts'

/**
 * Puts a staged file where nothing is, without replacing what may appear there meanwhile. Sidecars of a database that
 * is gone would be replayed into the new one: they are set aside first.
 * @param path of the target, with all symlinks resolved
 */
export async function placeNew(path: string, { staged, safetyCopy }: SwapRequest): Promise<Swapped> {
  const sidecars = [...(await readSidecars(path)).keys()]
  for (const sidecar of sidecars) await rename(path + sidecar, safetyCopy + sidecar)
  await syncFile(staged, 'target')
  await moveWithoutReplacing(staged, path)
  await syncDirectory(dirname(path), 'target')
  return {
    safetyCopy: null,
    notes: sidecars.map(
      (sidecar) =>
        `${path}${sidecar} was left over from another database; it is now ${safetyCopy}${sidecar}.`,
    ),
  }
}

async function moveWithoutReplacing(staged: string, path: string): Promise<void> {
  try {
    if (await linkFile(staged, path)) return await rm(staged)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    throw appeared(path)
  }
  if ((await statTarget(path)) !== null) throw appeared(path)
  await rename(staged, path)
}

function appeared(path: string): BackupError {
  return new BackupError('TARGET_EXISTS', `${path} was made by another process a moment ago.`, {
    hint: 'Run the command again: it then looks at what is there now. Nothing was changed.',
    context: { path },
    transient: true,
  })
}
