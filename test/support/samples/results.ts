import { digestOfHex } from '../../../src/domain/archive/digest.ts'
import { BackupError } from '../../../src/domain/outcome/errors.ts'
import { type Finding, type Report, verdictOf } from '../../../src/domain/outcome/verification.ts'
import type { RestorePlan } from '../../../src/domain/restore/plan.ts'
import type { Created } from '../../../src/operations/backup/create.ts'
import type { Restored } from '../../../src/operations/restore/restore.ts'
import type { Checked } from '../../../src/operations/verify/check.ts'
import type { Verified } from '../../../src/operations/verify/verify.ts'
import { sampleFingerprint, sampleManifest } from '../archive/manifest-sample.ts'
import { catalogEntry } from '../catalog/entry.ts'

const DIGEST = digestOfHex('fedcba9876543210'.repeat(4))

export const OK_FINDING: Finding = { check: 'compression', outcome: 'ok', message: 'Every member inflates.' }

export const FAILED_FINDING: Finding = {
  check: 'integrity',
  outcome: 'failed',
  message: 'integrity_check reports 12 problems.',
  hint: 'Restore the newest verified archive.',
  damaged: 'source',
  details: Array.from({ length: 12 }, (_, index) => `row ${index} missing from index orders_by_day`),
}

export function sampleReport(findings: readonly Finding[] = [OK_FINDING]): Report {
  return { subject: 'app-archive.db.gz', level: 'data', findings }
}

export function sampleError(fields: { readonly report?: Report } = {}): BackupError {
  return new BackupError('INTEGRITY_CHECK_FAILED', 'app.db is damaged.', {
    hint: 'Restore the newest verified archive.',
    context: { subject: 'app.db', problems: 12, exact: true, damaged: null },
    ...fields,
  })
}

export function sampleCreated(fields: Partial<Created> = {}): Created {
  const report = fields.report ?? sampleReport()
  return {
    source: '/srv/app.db',
    entry: catalogEntry({ name: 'backup_app_2026-11-22_12-00-00-000.db.gz' }),
    manifest: sampleManifest(),
    archiveDigest: DIGEST,
    archiveSizeBytes: 5_120,
    report,
    verdict: verdictOf(report),
    notes: [],
    durations: { snapshotMs: 20, packMs: 60, publishMs: 20, totalMs: 100 },
    ...fields,
  }
}

export function sampleVerified(fields: Partial<Verified> = {}): Verified {
  const report = fields.report ?? sampleReport()
  return {
    report,
    verdict: verdictOf(report),
    manifest: sampleManifest(),
    archiveDigest: DIGEST,
    snapshotDigest: DIGEST,
    fingerprint: null,
    sizeBytes: 20_480,
    durationMs: 1_234,
    failure: null,
    ...fields,
  }
}

export function samplePlan(fields: Partial<RestorePlan> = {}): RestorePlan {
  return {
    archive: 'app-archive.db.gz',
    targetName: 'app.db',
    method: 'swap',
    methodReason: 'no other program has the target open',
    ownership: 'same',
    objections: [],
    tables: [{ table: 'orders', change: 'rows', rowsBefore: 3_000, rowsAfter: 2_990 }],
    differences: [],
    warnings: [],
    safetyCopy: 'app.db.before-restore-2026-11-23_01-04-05-000',
    neededBytes: 20_480,
    confirmation: 'app.db',
    ...fields,
  }
}

export function sampleRestored(fields: Partial<Restored> = {}): Restored {
  return {
    outcome: 'restored',
    archive: 'app-archive.db.gz',
    chosenBy: 'as the latest of app',
    target: '/srv/app.db',
    plan: samplePlan(),
    verified: sampleVerified(),
    passedOver: [],
    verdict: 'ok',
    safetyCopy: '/srv/app.db.before-restore-2026-11-23_01-04-05-000',
    notes: [],
    durationMs: 2_500,
    ...fields,
  }
}

export function sampleChecked(fields: Partial<Checked> = {}): Checked {
  const report = fields.report ?? sampleReport()
  return {
    report,
    verdict: verdictOf(report),
    fingerprint: sampleFingerprint(),
    sizeBytes: 20_480,
    notes: [],
    durationMs: 40,
    failure: null,
    ...fields,
  }
}
