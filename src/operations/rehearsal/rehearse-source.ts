import type { Stats } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { asBackupError } from '../../domain/outcome/errors.ts'
import type { SourceState } from '../../domain/rehearsal/source.ts'
import { renderSafetyCopyName } from '../../domain/restore/safety-copy-name.ts'
import { openScratch, removeScratch } from '../../files/disk/scratch.ts'
import { wrapFileError } from '../../files/disk/wrap-file-error.ts'
import { copyPrivately } from '../../files/durable/copy-privately.ts'
import { digestFile } from '../../files/durable/digest-file.ts'
import { publishFile } from '../../files/durable/publish-file.ts'
import { findOpeners } from '../../sqlite/connection/open-files.ts'
import type { Engine } from '../../sqlite/engine/engine-client.ts'
import { keepOwnerOfCopy } from '../../sqlite/target/keep-owner.ts'
import { compareSnapshots, type SnapshotChange } from '../difference/compare-snapshots.ts'

/** The real database at the time when its copy was made. */
export interface SourceBefore {
  /** Absolute path, as it was given. */
  readonly path: string
  /** Of the file behind it. */
  readonly realPath: string
  readonly device: bigint
  readonly inode: bigint
  /** With its owner and mode. */
  readonly stats: Stats
  /** Path of the snapshot from which the copy was made. */
  readonly snapshot: string
  readonly otherUsers: number
}

/** Remembers which file the real database is, and who uses it. */
export async function readSourceBefore(path: string, snapshot: string): Promise<SourceBefore> {
  try {
    const { dev, ino } = await stat(path, { bigint: true })
    const otherUsers = (await findOpeners(path)).length
    const stats = await stat(path)
    return { path, realPath: await realpath(path), device: dev, inode: ino, stats, snapshot, otherUsers }
  } catch (error) {
    throw wrapFileError(error, path, 'source')
  }
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
    const digestBefore = await digestFile(before.snapshot, 'scratch', signal)
    const pair = { before: before.snapshot, digestBefore, after: destination }
    return stateOf(await compareSnapshots(pair, engine, place, signal), path)
  } catch (thrown) {
    const error = asBackupError(thrown)
    const isItsFault = error.kind === 'integrity' || (error.kind === 'source' && error.code !== 'SOURCE_BUSY')
    if (isItsFault) return { state: 'replaced', how: `${path} cannot be read any more: ${error.message}` }
    throw error
  }
}

function stateOf(change: SnapshotChange, path: string): SourceState {
  switch (change.state) {
    case 'identical':
      return { state: 'same' }
    case 'rewritten':
      return { state: 'changed', difference: change.difference }
    case 'damaged':
      return { state: 'replaced', how: `${path} is damaged now: ${change.problem}.` }
  }
}

/**
 * Puts what the real database was before a rehearsal beside it, as a safety copy: a command that went for the real one
 * must not cost its content.
 * @returns its path
 * @throws BackupError TARGET_NOT_WRITABLE, DISK_FULL, IO_FAILED
 */
export async function rescueSource({ realPath, snapshot, stats }: SourceBefore, now: Date): Promise<string> {
  const folder = dirname(realPath)
  const scratch = await openScratch(folder, 'target')
  const rescued = join(folder, renderSafetyCopyName(basename(realPath), now))
  const partial = join(scratch, 'rescued.db')
  try {
    await copyPrivately(snapshot, partial)
    await keepOwnerOfCopy(partial, stats)
    await publishFile(partial, rescued, 'target')
    return rescued
  } catch (error) {
    throw wrapFileError(error, rescued, 'target')
  } finally {
    await removeScratch(scratch)
  }
}
