import { basename } from 'node:path'
import { BackupError } from '../../domain/outcome/errors.ts'
import { parseSafetyCopyName } from '../../domain/restore/safety-copy-name.ts'
import { listSafetyCopies } from '../../files/database/safety-copies.ts'
import type { Candidates } from '../catalog/choose-archive.ts'

/**
 * The newest safety copy beside a target that is not what was taken back: what the last restore replaced.
 * @throws BackupError SAFETY_COPY_NOT_FOUND, IO_FAILED
 */
export async function chooseSafetyCopy(target: string): Promise<Candidates> {
  const newest = (await listSafetyCopies(target)).find(
    (path) => parseSafetyCopyName(basename(path))?.kind !== 'taken-back',
  )
  if (newest === undefined) {
    throw new BackupError(
      'SAFETY_COPY_NOT_FOUND',
      `There is no safety copy of ${basename(target)} beside it.`,
      {
        hint: 'A restore leaves one beside its target, unless the target was absent. Restore an archive instead.',
        context: { target },
      },
    )
  }
  return {
    candidates: [{ subject: newest, fetch: async () => ({ path: newest, digest: null }) }],
    chosenBy: 'as the newest safety copy',
    wanted: 'named',
  }
}
