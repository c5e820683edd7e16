import { randomUUID } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { BackupError } from '../../domain/outcome/errors.ts'
import { wrapFileError } from '../../files/disk/wrap-file-error.ts'
import { copyPrivately } from '../../files/durable/copy-privately.ts'
import { publishFile } from '../../files/durable/publish-file.ts'
import { syncFile } from '../../files/durable/sync-file.ts'
import { readSidecars } from '../../sqlite/connection/sidecars.ts'
import type { Engine } from '../../sqlite/engine/engine-client.ts'
import { keepOwnerOfCopy } from '../../sqlite/target/keep-owner.ts'
import { lookAtTarget } from '../../sqlite/target/target-file.ts'

/** A copy of a target that is held, which has no name yet that a person knows. */
export interface KeptCopy {
  readonly path: string
  readonly notes: readonly string[]
}

/**
 * Copies what a target holds while an engine keeps every writer out: the file, and behind it the log, which stays as it
 * is and makes up for whatever another program brings from it into the file meanwhile. The log is then put into the
 * copy. The engine's own process must not open the target, so that this one does it.
 * @throws BackupError TARGET_NOT_WRITABLE, DISK_FULL, IO_FAILED, CANCELLED
 */
export async function copyHeld(target: string, scratch: string, engine: Engine): Promise<KeptCopy> {
  const path = join(scratch, `kept-${randomUUID()}.db`)
  try {
    const stats = await stat(target)
    await copyPrivately(target, path)
    const look = await lookAtTarget(path, await stat(path))
    if (look.isDatabase && look.file.journalMode === 'wal') {
      if ((await readSidecars(target)).has('-wal')) await copyPrivately(`${target}-wal`, `${path}-wal`)
      await engine.absorbLog(path)
    }
    const notes = await keepOwnerOfCopy(path, stats)
    await syncFile(path, 'target')
    return { path, notes }
  } catch (error) {
    throw wrapFileError(error, target, 'target')
  }
}

/**
 * Gives a copy the name of a safety copy, with the log that could not be put into it.
 * @throws BackupError TARGET_EXISTS, DISK_FULL, IO_FAILED
 */
export async function publishCopy({ path }: KeptCopy, name: string): Promise<void> {
  if ((await publishFile(path, name, 'target')) === 'name taken') {
    throw new BackupError('TARGET_EXISTS', `${name} exists already.`, {
      hint: 'Nothing was written. Another restore of this target is running, or just ended: look before you go on.',
      context: { path: name },
    })
  }
  const log = (await readSidecars(path)).get('-wal') ?? 0
  if (log > 0) await publishFile(`${path}-wal`, `${name}-wal`, 'target')
}
