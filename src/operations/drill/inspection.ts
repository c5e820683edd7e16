import type { Digest } from '../../domain/archive/digest.ts'
import { compareFingerprints, type Fingerprint } from '../../domain/archive/fingerprint.ts'
import { asBackupError } from '../../domain/outcome/errors.ts'
import type { Finding } from '../../domain/outcome/verification.ts'
import { digestFile } from '../../files/durable/digest-file.ts'
import type { Engine } from '../../sqlite/engine/engine-client.ts'
import type { Inspection } from '../../sqlite/inspection/inspection.ts'
import type { Restored } from '../restore/restore.ts'
import { checkLimitsFor } from '../verify/check-limits.ts'
import { findingOf } from '../verify/failure.ts'
import { judgeAssertions } from '../verify/judge-inspection.ts'
import type { DrillRules } from './rules.ts'

/**
 * Opens a restored database by its path, as the application would, and compares its bytes and its content with the
 * manifest of the archive that it came from; without a manifest, with what was verified before the restore.
 * @throws BackupError IO_FAILED, CANCELLED
 */
export async function inspectRestored(
  { target, verified }: Restored,
  { assertions, busyTimeoutMs }: DrillRules,
  engine: Engine,
  signal: AbortSignal,
): Promise<readonly Finding[]> {
  const { manifest, sizeBytes } = verified
  const bytes = judgeBytes(
    await digestFile(target, 'target', signal),
    manifest?.snapshot.digest ?? verified.snapshotDigest,
  )
  try {
    const inspection = await engine.inspect({
      path: target,
      integrity: 'none',
      foreignKeys: false,
      fingerprint: true,
      assertions,
      busyTimeoutMs,
      ...checkLimitsFor(sizeBytes),
    })
    const content = judgeContent(inspection, manifest?.fingerprint ?? verified.fingerprint)
    return [bytes, content, ...judgeAssertions(inspection)]
  } catch (thrown) {
    const error = asBackupError(thrown)
    if (error.kind === 'cancelled') throw error
    return [bytes, findingOf('restore', error, 'target')]
  }
}

function judgeBytes(got: Digest, expected: Digest | null): Finding {
  if (got === expected) {
    return { check: 'restore', outcome: 'ok', message: 'The restored file is the snapshot, byte for byte.' }
  }
  return failed(`The restored file is ${got}, and the snapshot was ${expected}.`, [])
}

function judgeContent({ fingerprint }: Inspection, expected: Fingerprint | null): Finding {
  if (fingerprint === null || expected === null) {
    return failed('The restored database cannot be read at its path.', [])
  }
  const differences = compareFingerprints(expected, fingerprint)
  if (differences.length === 0) {
    return {
      check: 'restore',
      outcome: 'ok',
      message: 'Opened by its path, it holds what the archive promises.',
    }
  }
  const details = differences.map(
    ({ expected: was, fact, got, table }) => `${table ?? fact}: expected ${was}, got ${got}`,
  )
  return failed(
    `The restored database differs in ${differences.length} place(s) from what the archive promises.`,
    details,
  )
}

function failed(message: string, details: readonly string[]): Finding {
  return {
    check: 'restore',
    outcome: 'failed',
    message,
    hint: 'The archive was good and the restore was not: look at the disk of this machine.',
    damaged: 'target',
    details,
  }
}
