import { rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { BackupError } from '../../domain/outcome/errors.ts'
import { readSidecars } from '../connection/sidecars.ts'

/**
 * Makes sure that a staged file is all there is of it and can be renamed onto its target in one step. Empty sidecars,
 * which a read-only connection leaves behind, are removed.
 * @param path of the target, with all symlinks resolved
 * @throws BackupError TARGET_UNSUITABLE
 */
export async function assertStaged(staged: string, path: string): Promise<void> {
  const { dev } = await stat(staged)
  if (dev !== (await stat(dirname(path))).dev) {
    throw unsuitable(staged, `it is on another file system than ${path}`)
  }
  const sidecars = await readSidecars(staged)
  if ((sidecars.get('-wal') ?? 0) > 0 || (sidecars.get('-journal') ?? 0) > 0) {
    throw unsuitable(staged, 'a -wal or -journal beside it holds a part of it')
  }
  for (const sidecar of sidecars.keys()) await rm(staged + sidecar)
}

function unsuitable(staged: string, reason: string): BackupError {
  return new BackupError('TARGET_UNSUITABLE', `${staged} cannot take the place of the target: ${reason}.`, {
    hint: 'Stage the database beside its target, closed and without sidecars. The target was not changed.',
    context: { staged },
  })
}
