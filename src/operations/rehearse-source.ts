import { constants } from 'node:fs'
import { copyFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { asBackupError } from '../domain/errors.ts'
import type { SourceState } from '../domain/rehearsal-source.ts'
import { renderSafetyCopyName } from '../domain/safety-copy-name.ts'
import { digestFile } from '../files/digest-file.ts'
import { publishFile } from '../files/publish-file.ts'
import { openScratch, removeScratch } from '../files/scratch.ts'
import { wrapFileError } from '../files/wrap-file-error.ts'
import type { Engine } from '../sqlite/engine-client.ts'
import { findOpeners } from '../sqlite/open-files.ts'
import { diffSnapshots } from './diff.ts'

/** The real database at the time when its copy was made. */
export interface SourceBefore {
  /** Absolute path. */
  readonly path: string
  readonly device: bigint
  readonly inode: bigint
  /** Path of the snapshot from which the copy was made. */
  readonly snapshot: string
  readonly otherUsers: number
}

/** Remembers which file the real database is, and who uses it. */
export async function readSourceBefore(path: string, snapshot: string): Promise<SourceBefore> {
  const { dev, ino } = await stat(path, { bigint: true }).catch((error: unknown) => {
    throw wrapFileError(error, path, 'source')
  })
  return { path, device: dev, inode: ino, snapshot, otherUsers: (await findOpeners(path)).length }
}

/**
 * Compares the real database with what it was.
 * @throws BackupError CANCELLED, SOURCE_BUSY when another program keeps it locked, DISK_FULL
 */
export async function readSourceAfter(
  before: SourceBefore,
  place: { readonly scratch: string; readonly busyTimeoutMs: number },
  engine: Engine,
  signal: AbortSignal,
): Promise<SourceState> {
  const { path } = before
  const stats = await stat(path, { bigint: true }).catch(() => null)
  if (stats === null) return { state: 'replaced', how: `${path} is gone.` }
  if (stats.ino !== before.inode || stats.dev !== before.device)
    return { state: 'replaced', how: `${path} is another file now.` }
  const destination = join(place.scratch, 'source-after.db')
  try {
    await engine.snapshot({ source: path, destination, ...place })
    const digests = await Promise.all(
      [before.snapshot, destination].map((file) => digestFile(file, 'scratch', signal)),
    )
    if (digests[0] === digests[1]) return { state: 'same' }
    const difference = await diffSnapshots(before.snapshot, destination, engine, place)
    return difference.equal ? { state: 'same' } : { state: 'changed', difference }
  } catch (thrown) {
    const error = asBackupError(thrown)
    const isItsFault = error.kind === 'integrity' || (error.kind === 'source' && error.code !== 'SOURCE_BUSY')
    if (isItsFault) return { state: 'replaced', how: `${path} cannot be read any more: ${error.message}` }
    throw error
  }
}

/**
 * Puts what the real database was before a rehearsal beside it, as a safety copy: a command that went for the real one
 * must not cost its content.
 * @returns its path
 * @throws BackupError TARGET_NOT_WRITABLE, DISK_FULL, IO_FAILED
 */
export async function rescueSource({ path, snapshot }: SourceBefore, now: Date): Promise<string> {
  const folder = dirname(path)
  const scratch = await openScratch(folder, 'target')
  const rescued = join(folder, renderSafetyCopyName(basename(path), now))
  const partial = join(scratch, 'rescued.db')
  try {
    await copyFile(snapshot, partial, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE)
    await publishFile(partial, rescued, 'target')
    return rescued
  } catch (error) {
    throw wrapFileError(error, rescued, 'target')
  } finally {
    await removeScratch(scratch)
  }
}
