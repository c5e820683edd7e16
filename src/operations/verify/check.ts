import type { Fingerprint } from '../../domain/archive/fingerprint.ts'
import type { Accepted } from '../../domain/outcome/accepted.ts'
import type { BackupError } from '../../domain/outcome/errors.ts'
import { type Report, type Verdict, verdictOf } from '../../domain/outcome/verification.ts'
import { assertDatabaseFile } from '../../files/database/database-file.ts'
import { sweepUp } from '../../files/disk/sweep-up.ts'
import type { Ports } from '../../ports.ts'
import { openEngine } from '../../sqlite/engine/engine-client.ts'
import type { Blame } from './blame.ts'
import { ownCheckLimitsFor } from './check-limits.ts'
import { failureOf } from './failure.ts'
import { judgeInspection } from './judge-inspection.ts'

const BLAME: Blame = {
  damaged: 'source',
  hint: 'Rows may be lost. Stop what writes to it and keep a copy of it as it is. Compare it with the newest verified archive (savepoint diff) before you restore that.',
}

/** A live database to be checked where it stands. */
export interface CheckRequest {
  /** Absolute path. */
  readonly database: string
  /** `quick` is fast and misses indexes that do not fit their tables. */
  readonly integrity: 'full' | 'quick'
  readonly assertions: readonly string[]
  readonly busyTimeoutMs: number
  /** Findings that the user knows of and accepts. */
  readonly accepted?: Accepted
  /** Null lets the checks take as long as they get on. */
  readonly checkTimeLimitMs?: number | null
}

export interface Checked {
  readonly report: Report
  readonly verdict: Verdict
  /** Null when the schema cannot be read. */
  readonly fingerprint: Fingerprint | null
  readonly sizeBytes: number
  readonly notes: readonly string[]
  readonly durationMs: number
  /** The first failure as an error; null when the verdict is ok or warning. */
  readonly failure: BackupError | null
}

/**
 * Checks a live database without copying or changing it. A damaged one is a result, not an error.
 * @throws BackupError SOURCE_*, CHECK_NOT_FINISHED, CANCELLED
 */
export async function checkDatabase(request: CheckRequest, ports: Omit<Ports, 'store'>): Promise<Checked> {
  const startedMs = ports.clock.elapsedMs()
  const { sizeBytes } = await assertDatabaseFile(request.database)
  ports.reporter.step(`Checking ${request.database}`)
  const scratch = await ports.openScratch()
  const engine = openEngine(ports.signal)
  try {
    const inspection = await engine.inspect({
      ...request,
      path: request.database,
      foreignKeys: true,
      fingerprint: true,
      scratch,
      ...ownCheckLimitsFor(sizeBytes, request.checkTimeLimitMs ?? null),
    })
    const findings = judgeInspection(inspection, null, BLAME, request.accepted)
    const report: Report = { subject: request.database, level: 'structure', findings }
    return {
      report,
      verdict: verdictOf(report),
      fingerprint: inspection.fingerprint,
      sizeBytes,
      notes: inspection.notes,
      durationMs: ports.clock.elapsedMs() - startedMs,
      failure: failureOf(report, `${request.database} is damaged`),
    }
  } finally {
    await engine.close()
    await sweepUp(scratch, ports.reporter)
  }
}
