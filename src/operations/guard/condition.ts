import { join } from 'node:path'
import type { Digest } from '../../domain/archive/digest.ts'
import type { DatabaseCondition } from '../../domain/guard/guard.ts'
import { asBackupError, type BackupError } from '../../domain/outcome/errors.ts'
import type { Ports } from '../../ports.ts'
import type { Engine } from '../../sqlite/engine/engine-client.ts'
import type { Snapshot } from '../../sqlite/snapshot/snapshot.ts'
import { compareSnapshots, type SnapshotChange } from '../difference/compare-snapshots.ts'
import { unpackSnapshot } from '../verify/unpack-snapshot.ts'

/** A database after its job, and the archive from before it. */
export interface ConditionRequest {
  /** Absolute path. */
  readonly database: string
  readonly archivePath: string
  readonly archiveDigest: Digest
  readonly scratch: string
  readonly busyTimeoutMs: number
}

/** What a job left of a database. */
export type LeftDatabase =
  | { readonly kind: 'snapshot'; readonly path: string; readonly snapshot: Snapshot }
  /** SQLite makes no snapshot of it; the reason is a sentence. */
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'absent' }

/** What a job left of a database, and how that compares with the time before. */
export interface Examination {
  readonly left: LeftDatabase
  readonly condition: DatabaseCondition
}

/**
 * Looks at a database after its job without changing it, and compares it with the archive from before.
 * @throws BackupError SOURCE_BUSY when another program keeps it locked, the failure of an archive that is not good,
 *   CANCELLED
 */
export async function examine(
  request: ConditionRequest,
  engine: Engine,
  ports: Pick<Ports, 'reporter' | 'signal'>,
): Promise<Examination> {
  const left = await takeLeft(request, engine)
  switch (left.kind) {
    case 'absent':
      return { left, condition: { state: 'absent' } }
    case 'unreadable':
      return { left, condition: { state: 'unknown', reason: left.reason } }
    case 'snapshot':
      return { left, condition: await compare(left, request, engine, ports) }
  }
}

async function takeLeft(
  { busyTimeoutMs, database, scratch }: ConditionRequest,
  engine: Engine,
): Promise<LeftDatabase> {
  const path = join(scratch, 'left.db')
  try {
    const snapshot = await engine.snapshot({ source: database, destination: path, scratch, busyTimeoutMs })
    return { kind: 'snapshot', path, snapshot }
  } catch (thrown) {
    const error = asBackupError(thrown)
    if (error.code === 'SOURCE_NOT_FOUND') return { kind: 'absent' }
    if (mustStop(error) || error.code === 'SOURCE_BUSY') throw error
    return { kind: 'unreadable', reason: error.message }
  }
}

async function compare(
  left: Extract<LeftDatabase, { kind: 'snapshot' }>,
  request: ConditionRequest,
  engine: Engine,
  ports: Pick<Ports, 'reporter' | 'signal'>,
): Promise<DatabaseCondition> {
  const { busyTimeoutMs, scratch } = request
  const before = join(scratch, 'before.db')
  try {
    const unpacked = await unpackSnapshot(
      {
        path: request.archivePath,
        destination: before,
        expectedDigest: request.archiveDigest,
        scratch,
        busyTimeoutMs,
      },
      engine,
      ports,
    )
    if (unpacked.failure !== null) throw unpacked.failure
    const pair = { before, digestBefore: unpacked.snapshotDigest, after: left.path }
    return conditionOf(await compareSnapshots(pair, engine, { scratch, busyTimeoutMs }, ports.signal))
  } catch (thrown) {
    const error = asBackupError(thrown)
    // Without the archive there is no way back, and so no reason to go on.
    if (mustStop(error) || error.kind === 'archive') throw error
    return { state: 'unknown', reason: error.message }
  }
}

function conditionOf(change: SnapshotChange): DatabaseCondition {
  switch (change.state) {
    case 'identical':
      return { state: 'equal' }
    case 'rewritten':
      return change.difference.equal
        ? { state: 'equal' }
        : { state: 'different', difference: change.difference }
    case 'damaged':
      return { state: 'unknown', reason: `Its rows are the same, but it is damaged: ${change.problem}` }
  }
}

function mustStop({ kind }: BackupError): boolean {
  return kind === 'cancelled' || kind === 'internal'
}
