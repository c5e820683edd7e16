import type { Fingerprint } from './fingerprint.ts'

const SMALLEST_PAGE_BYTES = 512

/** SHA-256 of nothing: there is no schema that could be read. */
const NO_SCHEMA = 'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

/**
 * What stands in the manifest of a file that SQLite cannot read: its size in the smallest pages, and no tables. Such a
 * manifest has the verdict `failed`, and says in its limitations that SQLite could not look inside.
 */
export function describeUnreadable(sizeBytes: number): Fingerprint {
  return {
    pageSizeBytes: SMALLEST_PAGE_BYTES,
    pageCount: Math.max(1, Math.ceil(sizeBytes / SMALLEST_PAGE_BYTES)),
    encoding: 'UTF-8',
    userVersion: 0,
    applicationId: 0,
    schemaDigest: NO_SCHEMA,
    tables: [],
  }
}
