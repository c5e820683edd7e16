import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { DatabaseDifference } from '../../domain/difference/difference.ts'
import { asBackupError, BackupError } from '../../domain/outcome/errors.ts'
import { openScratch } from '../../files/disk/scratch.ts'
import { sweepUp } from '../../files/disk/sweep-up.ts'
import type { Ports } from '../../ports.ts'
import { type Engine, openEngine } from '../../sqlite/engine/engine-client.ts'
import { type ArchiveChoice, chooseArchives } from '../catalog/choose-archive.ts'
import { checkLimitsFor } from '../verify/check-limits.ts'
import { unpackSnapshot } from '../verify/unpack-snapshot.ts'

/** Two archives or databases; a path may be that of either. */
export interface DiffRequest {
  readonly before: ArchiveChoice
  readonly after: ArchiveChoice
  readonly busyTimeoutMs: number
}

export interface Diffed {
  readonly before: DiffSide
  readonly after: DiffSide
  readonly difference: DatabaseDifference
  readonly durationMs: number
}

/** One of the two that were compared. */
export interface DiffSide {
  /** The path or the catalog name. */
  readonly subject: string
  readonly chosenBy: string
}

/** Where and how patiently two snapshots are compared. */
export interface DiffOptions {
  /** A private directory. */
  readonly scratch: string
  readonly busyTimeoutMs: number
}

/**
 * Compares two archives or databases, in any combination. A live database is copied first, so it is compared as it was
 * at one instant.
 * @throws BackupError ARCHIVE_*, MANIFEST_*, SOURCE_*, INTEGRITY_CHECK_FAILED, CHECK_NOT_FINISHED, STORE_*, DISK_FULL,
 *   CANCELLED
 */
export async function diff(request: DiffRequest, ports: Ports): Promise<Diffed> {
  const startedMs = ports.clock.elapsedMs()
  const scratch = await ports.openScratch()
  const engine = openEngine(ports.signal)
  const stage = (name: 'before' | 'after'): Promise<StagedSide> =>
    stageSide(request[name], { ...request, scratch, path: join(scratch, `${name}.db`) }, engine, ports)
  try {
    // While one archive is unpacked, SQLite copies the other side. Both must have ended before anything is removed.
    const sides = await Promise.allSettled([stage('before'), stage('after')])
    const [before, after] = [settled(sides[0]), settled(sides[1])]
    ports.reporter.step(`Comparing ${before.subject} with ${after.subject}`)
    const difference = await explainFailure(before, after, () =>
      diffSnapshots(before.path, after.path, engine, { ...request, scratch }),
    )
    return {
      before: { subject: before.subject, chosenBy: before.chosenBy },
      after: { subject: after.subject, chosenBy: after.chosenBy },
      difference,
      durationMs: ports.clock.elapsedMs() - startedMs,
    }
  } finally {
    await engine.close()
    await sweepUp(scratch, ports.reporter)
  }
}

/**
 * Compares two database files that no process writes to, such as snapshots in scratch; both stay as they are.
 * @throws BackupError SOURCE_*, INTEGRITY_CHECK_FAILED, CHECK_NOT_FINISHED, CANCELLED
 */
export async function diffSnapshots(
  before: string,
  after: string,
  engine: Engine,
  options: DiffOptions,
): Promise<DatabaseDifference> {
  const sizes = await Promise.all([sizeOf(before), sizeOf(after)])
  return engine.compare({ ...options, before, after, ...checkLimitsFor(sizes[0] + sizes[1]) })
}

interface StagedSide extends DiffSide {
  readonly path: string
}

async function stageSide(
  choice: ArchiveChoice,
  { busyTimeoutMs, path, scratch }: DiffOptions & { readonly path: string },
  engine: Engine,
  ports: Ports,
): Promise<StagedSide> {
  const { candidates, chosenBy } = await chooseArchives(choice, ports)
  const [candidate] = candidates
  if (candidate === undefined)
    throw new BackupError('ARCHIVE_NOT_FOUND', 'There is no archive to compare.', {
      hint: 'List the archives with "savepoint list".',
    })
  const fetched = await candidate.fetch(await openScratch(scratch, 'scratch'))
  ports.reporter.step(`Reading ${candidate.subject}`)
  const unpacked = await unpackSnapshot(
    { path: fetched.path, destination: path, scratch, expectedDigest: fetched.digest, busyTimeoutMs },
    engine,
    ports,
  )
  if (unpacked.failure !== null) throw unpacked.failure
  return { subject: candidate.subject, chosenBy, path }
}

function settled<Value>(result: PromiseSettledResult<Value>): Value {
  if (result.status === 'rejected') throw result.reason
  return result.value
}

/** What fails knows only the copies in scratch, and the reader only what was copied. */
async function explainFailure<Value>(
  before: DiffSide,
  after: DiffSide,
  compare: () => Promise<Value>,
): Promise<Value> {
  try {
    return await compare()
  } catch (thrown) {
    const error = asBackupError(thrown)
    if (error.kind !== 'integrity' && error.kind !== 'source') throw error
    const message = `${before.subject} and ${after.subject} cannot be compared: ${error.message}`
    throw new BackupError(error.code, message, {
      hint: 'Look at each by itself: savepoint verify for an archive, savepoint check for a database.',
      context: { before: before.subject, after: after.subject },
      cause: error,
    })
  }
}

/** 0 for a file that is not there: reading it will say so better. */
async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(() => null))?.size ?? 0
}
