import { BLOCK_SIZE_BYTES } from '../../../src/archive/format/format.ts'
import { digestOfHex } from '../../../src/domain/archive/digest.ts'
import type { TableFact } from '../../../src/domain/archive/fingerprint.ts'
import type { Manifest } from '../../../src/domain/archive/manifest.ts'
import { sampleIdentity } from './identity-sample.ts'

/** A valid manifest for a snapshot of which only digest and size matter. */
export function manifestFor(snapshot: Manifest['snapshot'], tables: readonly TableFact[] = []): Manifest {
  return {
    format: 'savepoint',
    version: 2,
    createdAt: '2026-11-23T01:04:05.000Z',
    kind: 'manual',
    label: null,
    source: 'app.db',
    identity: sampleIdentity(),
    snapshot,
    blockSizeBytes: BLOCK_SIZE_BYTES,
    compressionLevel: 6,
    fingerprint: {
      pageSizeBytes: 4096,
      pageCount: 1,
      encoding: 'UTF-8',
      userVersion: 0,
      applicationId: 0,
      schemaDigest: digestOfHex('0'.repeat(64)),
      tables,
    },
    checks: { limitations: [], foreignKeyViolations: 0 },
    verdict: 'ok',
    origin: null,
    madeBy: { savepoint: '0.1.0', sqlite: '3.54.1' },
  }
}

/** So many tables that the manifest's JSON has about `sizeBytes`. */
export function tablesOfSize(sizeBytes: number): TableFact[] {
  return Array.from({ length: Math.ceil(sizeBytes / 36) }, (_, index) => ({
    name: `table_${String(index).padStart(10, '0')}`,
    rows: index,
  }))
}
