import { realpath } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Compression } from '../../domain/archive/codec.ts'
import { databaseNameOf } from '../../domain/archive/database-name.ts'
import type { Origin } from '../../domain/archive/manifest.ts'
import {
  type ChangedCondition,
  decideGuard,
  decideRollback,
  type JobStatus,
  type Leave,
} from '../../domain/guard/guard.ts'
import type { Identity } from '../../domain/identity/identity.ts'
import { asBackupError, BackupError } from '../../domain/outcome/errors.ts'
import type { Verdict } from '../../domain/outcome/verification.ts'
import { sweepUp } from '../../files/disk/sweep-up.ts'
import type { Ports } from '../../ports.ts'
import { openEngine } from '../../sqlite/engine/engine-client.ts'
import type { RestoreRequest } from '../restore/request.ts'
import { type Restored, restore } from '../restore/restore.ts'
import { fetchGuarded, type GuardedArchive } from './archive.ts'
import { examine } from './condition.ts'
import { type KeptDatabase, keepFailed } from './keep.ts'

/** A database that a guard watches over, at the end of its job. */
export interface GuardRequest {
  /** The path with all symlinks resolved. */
  readonly database: string
  /** The absolute path by which it was given, which may be a symlink. */
  readonly givenPath: string
  readonly jobStatus: JobStatus
  /**
   * When a step disarmed it, in ISO 8601; null when none did.
   * @throws BackupError IO_FAILED when that cannot be told
   */
  readonly readDisarmedAt: () => Promise<string | null>
  readonly archive: GuardedArchive
  readonly compression: Compression
  readonly busyTimeoutMs: number
  readonly origin: Origin | null
  readonly identity: Identity
  readonly version: string
  /** What a person runs to bring the archive back when the guard cannot. */
  readonly byHand: string
  readonly recordSafetyCopy: RestoreRequest['recordSafetyCopy']
}

/** What a guard came to. */
export type Guarded = LeftAlone | RolledBack

export interface LeftAlone extends Pick<Leave, 'reason' | 'because'> {
  readonly outcome: 'left'
  /** `warning` when the guard was not armed. */
  readonly verdict: Verdict
  readonly database: string
}

export interface RolledBack {
  readonly outcome: 'rolled back'
  /** `warning` when the store did not take the database as the job left it. */
  readonly verdict: Verdict
  readonly database: string
  /** The name of the archive that is back. */
  readonly archive: string
  /** What the job had made of it. */
  readonly condition: ChangedCondition
  readonly kept: KeptDatabase
  readonly restored: Restored
  readonly durationMs: number
}

/**
 * Ends the watch over a database: after a job that failed or was cancelled, what was there before comes back, unless
 * it is still there. The database as the job left it is kept before anything is overwritten.
 * @throws BackupError GUARD_ROLLBACK_FAILED; the database is then as the job left it or as it was before the job, never
 *   between, and the message says which
 */
export async function guardDatabase(request: GuardRequest, ports: Ports): Promise<Guarded> {
  try {
    const disarmedAt = request.jobStatus === 'success' ? null : await request.readDisarmedAt()
    const decision = decideGuard(request.jobStatus, disarmedAt)
    if (decision.action === 'leave') return leftAlone(request.database, decision)
    await assertSameFile(request)
    return await lookAndRollBack(request, ports)
  } catch (thrown) {
    throw rollbackFailed(request, asBackupError(thrown))
  }
}

/** What programs open by this path is another file when the job turned a link on the way to the database elsewhere. */
async function assertSameFile({ database, givenPath }: GuardRequest): Promise<void> {
  const now = await realpath(givenPath).catch(() => null)
  if (now === null || now === database) return
  throw new BackupError(
    'TARGET_UNSUITABLE',
    `${givenPath} leads to ${now} now. Before the job it was ${database}, and that one was not touched.`,
    {
      hint: `Turn the link back, if the new file is not meant to stay.`,
      context: { givenPath, database, now },
    },
  )
}

async function lookAndRollBack(request: GuardRequest, ports: Ports): Promise<Guarded> {
  const { database } = request
  const { digest, entry } = request.archive
  const startedMs = ports.clock.elapsedMs()
  const scratch = await ports.openScratch()
  const engine = openEngine(ports.signal)
  try {
    const archivePath = await fetchGuarded(request.archive, scratch, ports)
    ports.reporter.step(`Comparing ${basename(database)} with ${entry.name}`)
    const place = { ...request, archivePath, archiveDigest: digest, scratch }
    const { condition, left } = await examine(place, engine, ports)
    const decision = decideRollback(condition)
    if (decision.action === 'leave') return leftAlone(database, decision)
    const databaseName = entry.database ?? databaseNameOf(basename(database))
    const kept = await keepFailed({ ...place, databaseName, label: entry.label, left }, ports)
    const restored = await restore(restoreRequest(request, archivePath), ports)
    const durationMs = ports.clock.elapsedMs() - startedMs
    const rolledBack = {
      database,
      archive: entry.name,
      condition: decision.condition,
      kept,
      restored,
      durationMs,
    }
    return { outcome: 'rolled back', verdict: kept.isSafe ? 'ok' : 'warning', ...rolledBack }
  } finally {
    await engine.close()
    await sweepUp(scratch, ports.reporter)
  }
}

/** A guard that did nothing. */
export function leftAlone(database: string, { because, reason }: Leave): LeftAlone {
  return { outcome: 'left', verdict: reason === 'not armed' ? 'warning' : 'ok', database, reason, because }
}

/** The end of a job cannot be asked to confirm it: arming the guard was the confirmation. */
function restoreRequest(request: GuardRequest, archivePath: string): RestoreRequest {
  return {
    archive: { by: 'path', path: archivePath },
    target: request.database,
    method: 'auto',
    emergency: false,
    dryRun: false,
    assertions: [],
    busyTimeoutMs: request.busyTimeoutMs,
    own: null,
    consent: async () => undefined,
    confirm: async () => undefined,
    recordSafetyCopy: request.recordSafetyCopy,
  }
}

function rollbackFailed({ byHand, database }: GuardRequest, cause: BackupError): BackupError {
  const message = `The job did not succeed, and the guard could not put ${database} back: ${cause.message}`
  return new BackupError('GUARD_ROLLBACK_FAILED', message, {
    hint: `${cause.hint} Then bring back what was there before the job: ${byHand}`,
    context: { database, cause: cause.code, byHand },
    cause,
  })
}
