import { compareFingerprints, describeDifference } from '../../domain/archive/fingerprint.ts'
import { notRestored } from '../../domain/restore/not-restored.ts'
import type { Engine } from '../../sqlite/engine/engine-client.ts'
import { checkLimitsFor } from '../verify/check-limits.ts'
import type { RestoreApplication } from './application.ts'

/**
 * Proves that a target that was written in place holds what was restored, and is sound. Whoever has it open may write as
 * soon as the commit is made: rows that differ are a note.
 * @returns notes for the reader
 * @throws BackupError INTEGRITY_CHECK_FAILED, FINGERPRINT_MISMATCH, CHECK_NOT_FINISHED, CANCELLED
 */
export async function checkTarget(
  application: RestoreApplication,
  engine: Engine,
): Promise<readonly string[]> {
  const { target, fingerprint, request, scratch } = application
  const { pageCount, pageSizeBytes } = fingerprint
  const inspection = await engine.inspect({
    path: target,
    integrity: request.emergency ? 'quick' : 'full',
    foreignKeys: false,
    fingerprint: true,
    assertions: [],
    busyTimeoutMs: request.busyTimeoutMs,
    scratch,
    ...checkLimitsFor(pageCount * pageSizeBytes),
  })
  const [problem] = inspection.integrity.problems
  if (problem !== undefined || inspection.fingerprint === null) {
    throw notRestored('INTEGRITY_CHECK_FAILED', target, problem ?? 'its schema cannot be read')
  }
  const differences = compareFingerprints(fingerprint, inspection.fingerprint).filter(
    (one) => one.fact !== 'pages',
  )
  if (differences.length === 0) return []
  const described = differences.map(describeDifference).join('; ')
  if (differences.every((one) => one.fact === 'rows'))
    return [`Another process wrote to the target right after the restore: ${described}.`]
  throw notRestored('FINGERPRINT_MISMATCH', target, described)
}
