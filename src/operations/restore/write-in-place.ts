import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { asBackupError, type BackupError } from '../../domain/outcome/errors.ts'
import { publishFile } from '../../files/durable/publish-file.ts'
import type { Engine } from '../../sqlite/engine/engine-client.ts'
import { copyHeld, type KeptCopy, publishCopy } from './keep-held.ts'

/** A database to be written into a live target, and the name for what that holds now. */
export interface InPlaceRequest {
  /** Absolute path of a closed database. */
  readonly staged: string
  /** The real path. */
  readonly target: string
  /** Absolute path, on the target's file system. */
  readonly safetyCopy: string
  readonly scratch: string
  readonly busyTimeoutMs: number
}

/** A write whose safety copy is there. */
export interface Written {
  readonly notes: readonly string[]
  /** Null when it was committed; otherwise it is not known whether it was, and the target is whole all the same. */
  readonly failure: BackupError | null
}

/**
 * Writes a database into a live target: lock, keep, write. What other processes committed before the lock is in the safety copy,
 * and the lock ends with the commit, so that what they commit later is in the target.
 * @throws BackupError TARGET_*, DISK_FULL, IO_FAILED, CANCELLED when nothing was written, for certain
 */
export async function writeInPlace(request: InPlaceRequest, engine: Engine): Promise<Written> {
  const { busyTimeoutMs, safetyCopy, scratch, staged, target } = request
  await engine.hold({ staged, target, busyTimeoutMs })
  const { notes } = await keep(request, engine)
  try {
    await engine.writeHeld(target, safetyCopy)
    return { notes, failure: null }
  } catch (thrown) {
    const failure = asBackupError(thrown)
    if (failure.code !== 'TARGET_IN_USE' && failure.code !== 'TARGET_UNSUITABLE') return { notes, failure }
    // Nothing was replaced: what a safety copy would be of is still there.
    await publishFile(safetyCopy, join(scratch, `not-needed-${randomUUID()}.db`), 'target')
    throw failure
  }
}

async function keep({ safetyCopy, scratch, target }: InPlaceRequest, engine: Engine): Promise<KeptCopy> {
  try {
    const kept = await copyHeld(target, scratch, engine)
    await publishCopy(kept, safetyCopy)
    return kept
  } catch (error) {
    await engine.letGo(target).catch(() => undefined)
    throw error
  }
}
