import { rename, rm } from 'node:fs/promises'
import { BackupError } from '../../domain/outcome/errors.ts'
import { linkFile } from '../../files/durable/keep-file.ts'
import { statTarget } from './target-file.ts'

/** Gives a staged file the name of a target where nothing is, without replacing what may appear there meanwhile. */
export async function placeWithoutReplacing(staged: string, path: string): Promise<void> {
  try {
    if (await linkFile(staged, path)) return await rm(staged)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    throw appeared(path)
  }
  if ((await statTarget(path)) !== null) throw appeared(path)
  await rename(staged, path)
}

/**
 * Gives the file at a target another name, so that the target can have its old file back. Where there are hard links,
 * it keeps the target's name too until that moment: at every instant one of the two files is there.
 */
export async function moveOut(path: string, name: string): Promise<void> {
  if (!(await linkFile(path, name))) await rename(path, name)
}

function appeared(path: string): BackupError {
  return new BackupError('TARGET_EXISTS', `${path} was made by another process a moment ago.`, {
    hint: 'Run the command again: it then looks at what is there now. Nothing was changed.',
    context: { path },
    transient: true,
  })
}
