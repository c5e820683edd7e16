import type { ArchiveItem, ErrorItem, VerifiedItem } from '../../contract/parts.ts'
import type { CatalogEntry } from '../../domain/catalog/catalog.ts'
import type { BackupError } from '../../domain/outcome/errors.ts'
import type { Verified } from '../../operations/verify/verify.ts'

export function archiveItem(entry: CatalogEntry): ArchiveItem {
  const { createdAt, expiresAt } = entry
  return {
    ...entry,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt === null ? null : expiresAt.toISOString(),
  }
}

export function errorItem({ code, kind, exitCode, message, hint, context }: BackupError): ErrorItem {
  return { code, kind, exitCode, message, hint, context }
}

export function verifiedItem(verified: Verified): VerifiedItem {
  const { archiveDigest, durationMs, failure, manifest, report, sizeBytes, snapshotDigest, verdict } =
    verified
  return {
    verdict,
    report,
    manifest,
    archiveDigest,
    snapshotDigest,
    sizeBytes,
    durationMs,
    error: failure === null ? null : errorItem(failure),
  }
}
