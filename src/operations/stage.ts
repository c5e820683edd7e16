import { asBackupError } from '../domain/errors.ts'
import { CHECKS, includesLevel, type Level } from '../domain/verification.ts'
import type { Ports } from '../ports.ts'
import type { Engine } from '../sqlite/engine-client.ts'
import type { Inspection } from '../sqlite/inspection.ts'
import { blameFor, expectationOf } from './blame.ts'
import { checkLimitsFor } from './check-limits.ts'
import { findingOf } from './failure.ts'
import { judgeInspection } from './judge-inspection.ts'
import { type UnpackedSnapshot, type UnpackRequest, unpackSnapshot } from './unpack-snapshot.ts'

/** An archive or a bare database, to be brought to a place where SQLite can look at it, and judged there. */
export interface StageRequest extends UnpackRequest {
  readonly level: Exclude<Level, 'restore'>
  readonly assertions: readonly string[]
}

/** A snapshot that was unpacked and judged; `failure` is the first thing that was wrong. */
export interface Staged extends UnpackedSnapshot {
  /** What SQLite said; null at level `archive` and where it did not get as far. */
  readonly inspection: Inspection | null
}

/**
 * Unpacks an archive, or copies a bare database, and judges it. What is wrong with the archive becomes a finding;
 * what is wrong with the machine is thrown.
 * @throws BackupError ARCHIVE_NOT_FOUND, INPUTS_CONFLICT, DISK_FULL, IO_FAILED, CANCELLED
 */
export async function stageSnapshot(
  request: StageRequest,
  engine: Engine,
  ports: Pick<Ports, 'reporter' | 'signal'>,
): Promise<Staged> {
  const unpacked = await unpackSnapshot(request, engine, ports)
  const path = request.destination
  if (unpacked.failure !== null || request.level === 'archive' || path === null)
    return { ...unpacked, inspection: null }
  try {
    const inspection = await engine.inspect({
      path,
      integrity: 'full',
      foreignKeys: true,
      fingerprint: true,
      assertions: request.level === 'data' ? request.assertions : [],
      busyTimeoutMs: request.busyTimeoutMs,
      ...checkLimitsFor(unpacked.sizeBytes),
    })
    const { manifest } = unpacked
    const findings = judgeInspection(
      inspection,
      expectationOf(manifest),
      blameFor(manifest, inspection),
    ).filter((finding) => includesLevel(request.level, CHECKS[finding.check]))
    return { ...unpacked, level: request.level, findings: [...unpacked.findings, ...findings], inspection }
  } catch (error) {
    const failure = asBackupError(error)
    if (failure.kind !== 'integrity') throw failure
    return {
      ...unpacked,
      findings: [...unpacked.findings, findingOf('integrity', failure)],
      inspection: null,
      failure,
    }
  }
}
