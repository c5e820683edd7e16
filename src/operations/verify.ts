import type { Digest } from '../domain/digest.ts'
import type { BackupError } from '../domain/errors.ts'
import type { Manifest } from '../domain/manifest.ts'
import type { Report } from '../domain/verification.ts'

/** What a verification found, good or bad. */
export interface Verified {
  readonly report: Report
  /** Null for a plain gzip file, a bare database, or an archive that could not be read as far as its manifest. */
  readonly manifest: Manifest | null
  readonly archiveDigest: Digest | null
  readonly snapshotDigest: Digest | null
  readonly sizeBytes: number
  readonly durationMs: number
  /** The first failure as an error with code and hint; null when the verdict is ok or warning. */
  readonly failure: BackupError | null
}
