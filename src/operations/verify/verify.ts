import { join } from 'node:path'
import type { Digest } from '../../domain/archive/digest.ts'
import type { Fingerprint } from '../../domain/archive/fingerprint.ts'
import type { Manifest } from '../../domain/archive/manifest.ts'
import type { Accepted } from '../../domain/outcome/accepted.ts'
import type { BackupError } from '../../domain/outcome/errors.ts'
import { type Level, type Report, type Verdict, verdictOf } from '../../domain/outcome/verification.ts'
import { sweepUp } from '../../files/disk/sweep-up.ts'
import type { Ports } from '../../ports.ts'
import type { Engine } from '../../sqlite/engine/engine-client.ts'
import { failureOf } from './failure.ts'
import { type Staged, stageSnapshot } from './stage.ts'

/** One archive or bare database to be verified. */
export interface VerifyRequest {
  /** The file on this machine. */
  readonly path: string
  /** What to call it in the report: a path or a catalog name. */
  readonly subject: string
  readonly expectedDigest: Digest | null
  readonly level: Exclude<Level, 'restore'>
  readonly assertions: readonly string[]
  readonly busyTimeoutMs: number
  /** Findings that the user knows of and accepts. */
  readonly accepted?: Accepted
  /** Null leaves the time of the checks to the size of the snapshot. */
  readonly checkTimeLimitMs?: number | null
}

/** What a verification found, good or bad. */
export interface Verified {
  readonly report: Report
  readonly verdict: Verdict
  /** Null for a plain gzip file, a bare database, or an archive that could not be read as far as its manifest. */
  readonly manifest: Manifest | null
  readonly archiveDigest: Digest | null
  readonly snapshotDigest: Digest | null
  /** What SQLite read in the snapshot; null when it did not get as far. */
  readonly fingerprint: Fingerprint | null
  /** Size of the snapshot; 0 when the archive could not be unpacked. */
  readonly sizeBytes: number
  readonly durationMs: number
  /** The first failure as an error with code and hint; null when the verdict is ok or warning. */
  readonly failure: BackupError | null
}

/**
 * Verifies one archive, plain gzip file or bare database. A bad one is a result, not an error.
 * @throws BackupError ARCHIVE_NOT_FOUND, INPUTS_CONFLICT, DISK_FULL, IO_FAILED, CANCELLED
 */
export async function verifyArchive(request: VerifyRequest, engine: Engine, ports: Ports): Promise<Verified> {
  const startedMs = ports.clock.elapsedMs()
  ports.reporter.step(`Verifying ${request.subject}`)
  const scratch = await ports.openScratch()
  try {
    const destination = request.level === 'archive' ? null : join(scratch, 'snapshot.db')
    const staged = await stageSnapshot({ ...request, destination, scratch, durable: false }, engine, ports)
    return verifiedOf(staged, request.subject, ports.clock.elapsedMs() - startedMs)
  } finally {
    await sweepUp(scratch, ports.reporter)
  }
}

/** The result of a verification from what staging found. */
export function verifiedOf(staged: Staged, subject: string, durationMs: number): Verified {
  const report: Report = { subject, level: staged.level, findings: staged.findings }
  const { manifest, archiveDigest, snapshotDigest, sizeBytes } = staged
  const failure = staged.failure ?? failureOf(report, `${subject} is not a good backup`)
  const fingerprint = staged.inspection?.fingerprint ?? null
  return {
    report,
    verdict: verdictOf(report),
    manifest,
    archiveDigest,
    snapshotDigest,
    fingerprint,
    sizeBytes,
    durationMs,
    failure,
  }
}
