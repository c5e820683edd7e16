import { digestOfHex } from '../../../src/domain/archive/digest.ts'
import type { Fingerprint } from '../../../src/domain/archive/fingerprint.ts'
import type { Manifest } from '../../../src/domain/archive/manifest.ts'
import { sampleIdentity } from './identity-sample.ts'

const SAMPLE_DIGEST = digestOfHex('0123456789abcdef'.repeat(4))

/** A fingerprint with the given facts; otherwise that of a small database with two tables. */
export function sampleFingerprint(facts: Partial<Fingerprint> = {}): Fingerprint {
  return {
    pageSizeBytes: 4096,
    pageCount: 5,
    encoding: 'UTF-8',
    userVersion: 7,
    applicationId: 0,
    schemaDigest: SAMPLE_DIGEST,
    tables: [
      { name: 'customers', rows: 120 },
      { name: 'orders', rows: 3_000 },
    ],
    ...facts,
  }
}

/** A valid manifest with the given fields. */
export function sampleManifest(fields: Partial<Manifest> = {}): Manifest {
  return {
    format: 'savepoint',
    version: 2,
    createdAt: '2026-11-22T12:00:00.000Z',
    kind: 'automatic',
    label: null,
    source: 'app.db',
    identity: sampleIdentity(),
    snapshot: { digest: SAMPLE_DIGEST, sizeBytes: 20_480 },
    blockSizeBytes: 1_048_576,
    compressionLevel: 6,
    fingerprint: sampleFingerprint(),
    checks: { limitations: [], foreignKeyViolations: 0 },
    verdict: 'ok',
    origin: null,
    madeBy: { savepoint: '0.1.0', sqlite: '3.54.1' },
    ...fields,
  }
}
