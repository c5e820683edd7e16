import { compareFingerprints, type FingerprintDifference } from '../../domain/archive/fingerprint.ts'
import { BackupError } from '../../domain/outcome/errors.ts'
import type { Engine } from '../../sqlite/engine/engine-client.ts'
import { checkLimitsFor } from '../verify/check-limits.ts'
import type { Application } from './application.ts'

/**
 * Proves that a target holds what was restored. After a swap it is the very file that was verified, so that its facts
 * suffice; what was written in place is checked in full.
 * @returns notes for the reader
 * @throws BackupError INTEGRITY_CHECK_FAILED, FINGERPRINT_MISMATCH, CHECK_NOT_FINISHED, CANCELLED
 */
export async function checkTarget(application: Application, engine: Engine): Promise<readonly string[]> {
  const { target, plan, fingerprint, request, scratch } = application
  const { pageCount, pageSizeBytes } = fingerprint
  const inspection = await engine.inspect({
    path: target,
    integrity: plan.method === 'in-place' ? (request.emergency ? 'quick' : 'full') : 'none',
    foreignKeys: false,
    fingerprint: true,
    assertions: [],
    busyTimeoutMs: request.busyTimeoutMs,
    scratch,
    ...checkLimitsFor(pageCount * pageSizeBytes),
  })
  const [problem] = inspection.integrity.problems
  if (problem !== undefined || inspection.fingerprint === null) {
    throw failed('INTEGRITY_CHECK_FAILED', target, problem ?? 'its schema cannot be read')
  }
  const differences = compareFingerprints(fingerprint, inspection.fingerprint).filter(
    (one) => one.fact !== 'pages',
  )
  if (differences.length === 0) return []
  if (plan.method === 'in-place' && differences.every((one) => one.fact === 'rows'))
    return [writtenSince(differences)]
  throw failed('FINGERPRINT_MISMATCH', target, differences.map(describe).join('; '))
}

/** Whoever has a live database open may write as soon as the restore lets go of it. */
function writtenSince(differences: readonly FingerprintDifference[]): string {
  return `Another process wrote to the target right after the restore: ${differences.map(describe).join('; ')}.`
}

function describe({ fact, table, expected, got }: FingerprintDifference): string {
  return `${table === undefined ? fact : `${fact} of ${table}`} expected ${expected}, got ${got}`
}

function failed(
  code: 'INTEGRITY_CHECK_FAILED' | 'FINGERPRINT_MISMATCH',
  target: string,
  what: string,
): BackupError {
  return new BackupError(code, `${target} is not what was restored: ${what}.`, {
    hint: 'The disk or another process changed it. Check the disk before you try again.',
    context: { target },
  })
}
