import { BackupError, type ErrorCode } from '../../domain/outcome/errors.ts'
import {
  type Check,
  type Damaged,
  type Finding,
  firstFailure,
  type Report,
} from '../../domain/outcome/verification.ts'

const CODES: Readonly<Record<Check, ErrorCode>> = {
  origin: 'ORIGIN_UNTRUSTED',
  compression: 'ARCHIVE_DAMAGED',
  'archive digest': 'ARCHIVE_DIGEST_MISMATCH',
  'snapshot digest': 'ARCHIVE_DIGEST_MISMATCH',
  SQL: 'INTEGRITY_CHECK_FAILED',
  integrity: 'INTEGRITY_CHECK_FAILED',
  'foreign keys': 'INTEGRITY_CHECK_FAILED',
  schema: 'FINGERPRINT_MISMATCH',
  rows: 'FINGERPRINT_MISMATCH',
  assertions: 'ASSERTION_FAILED',
  restore: 'VERIFICATION_FAILED',
}

/**
 * The first failed finding of a report as an error that carries the report; null when nothing failed.
 * @param what the start of the message, such as `The backup of app.db was not made`
 */
export function failureOf(report: Report, what: string): BackupError | null {
  const failure = firstFailure(report)
  if (failure === undefined) return null
  return new BackupError(CODES[failure.check], `${what}: ${failure.message}`, {
    hint: failure.hint ?? 'Look at the findings of the report.',
    context: { subject: report.subject, check: failure.check, damaged: failure.damaged ?? null },
    report,
  })
}

/** The finding that an error of a check amounts to. */
export function findingOf(check: Check, error: BackupError, damaged?: Damaged): Finding {
  return {
    check,
    outcome: 'failed',
    message: error.message,
    hint: error.hint,
    ...(damaged === undefined ? {} : { damaged }),
  }
}
