import type { Digest } from '../../domain/archive/digest.ts'
import { asBackupError, type BackupError } from '../../domain/outcome/errors.ts'
import type { Candidate } from '../catalog/choose-archive.ts'
import { findingOf } from './failure.ts'
import type { Verified } from './verify.ts'

/** An archive on this machine, or why this one cannot be had while others may. */
export type Fetching =
  | { readonly path: string; readonly digest: Digest | null; readonly failure: null }
  | { readonly failure: BackupError }

/**
 * Fetches a candidate. What is the matter with this one archive (gone, expired, of a stranger, not what its store
 * says) is a result, so that one bad archive does not stand in the way of the good ones.
 * @throws BackupError for anything that would meet every archive: STORE_*, DISK_FULL, CANCELLED
 */
export async function fetchCandidate(candidate: Candidate, directory: string): Promise<Fetching> {
  try {
    return { ...(await candidate.fetch(directory)), failure: null }
  } catch (thrown) {
    const failure = asBackupError(thrown)
    if (!concernsOne(failure)) throw failure
    return { failure }
  }
}

/** The result of verifying an archive that could not be had. */
export function unfetched(subject: string, failure: BackupError, durationMs: number): Verified {
  const check = failure.code === 'ORIGIN_UNTRUSTED' ? 'origin' : 'archive digest'
  const report = { subject, level: null, findings: [findingOf(check, failure)] }
  const nothing = {
    manifest: null,
    archiveDigest: null,
    snapshotDigest: null,
    fingerprint: null,
    sizeBytes: 0,
  }
  return { ...nothing, report, verdict: 'failed', durationMs, failure }
}

/** Tells whether an error is the fault of the one archive that was asked for, so that others may do. */
export function concernsOne({ kind, code }: BackupError): boolean {
  return kind === 'archive' || kind === 'catalog' || code === 'ORIGIN_UNTRUSTED' || code === 'ARCHIVE_EXPIRED'
}
