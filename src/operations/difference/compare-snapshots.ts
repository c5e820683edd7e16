import { stat } from 'node:fs/promises'
import type { Digest } from '../../domain/archive/digest.ts'
import type { DatabaseDifference } from '../../domain/difference/difference.ts'
import { renderGraded } from '../../domain/outcome/grade.ts'
import { digestFile } from '../../files/durable/digest-file.ts'
import type { Engine } from '../../sqlite/engine/engine-client.ts'
import { checkLimitsFor } from '../verify/check-limits.ts'
import { type DiffOptions, diffSnapshots } from './diff.ts'

/** Two snapshots of one database at different times, in scratch. */
export interface SnapshotPair {
  /** Path of the earlier one, which was found sound. */
  readonly before: string
  /** Of its bytes; null where it is not known. */
  readonly digestBefore: Digest | null
  /** Path of the later one. */
  readonly after: string
}

/** What became of a database between two snapshots. */
export type SnapshotChange =
  /** Not a byte: no process wrote to it. */
  | { readonly state: 'identical' }
  /** It was written to; the difference may be none. */
  | { readonly state: 'rewritten'; readonly difference: DatabaseDifference }
  /** Its rows are the same, which proves nothing of indexes and of pages that no row is on. */
  | { readonly state: 'damaged'; readonly problem: string }

/**
 * Compares two snapshots of one database, first byte by byte and then by what they hold.
 * @throws BackupError SOURCE_*, INTEGRITY_CHECK_FAILED, CHECK_NOT_FINISHED, CANCELLED
 */
export async function compareSnapshots(
  { after, before, digestBefore }: SnapshotPair,
  engine: Engine,
  options: DiffOptions,
  signal: AbortSignal,
): Promise<SnapshotChange> {
  if ((await digestFile(after, 'scratch', signal)) === digestBefore) return { state: 'identical' }
  const difference = await diffSnapshots(before, after, engine, options)
  const problem = difference.equal ? await findProblem(after, engine, options) : undefined
  return problem === undefined ? { state: 'rewritten', difference } : { state: 'damaged', problem }
}

async function findProblem(
  path: string,
  engine: Engine,
  { busyTimeoutMs }: DiffOptions,
): Promise<string | undefined> {
  const { integrity } = await engine.inspect({
    path,
    integrity: 'full',
    foreignKeys: false,
    fingerprint: false,
    assertions: [],
    busyTimeoutMs,
    ...checkLimitsFor((await stat(path)).size),
  })
  const stale = integrity.graded.find(({ grade }) => grade === 'indexes' || grade === 'full text')
  return integrity.problems[0] ?? (stale === undefined ? undefined : renderGraded(stale))
}
