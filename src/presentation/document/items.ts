import type { Digest } from '../../domain/archive/digest.ts'
import type { Manifest } from '../../domain/archive/manifest.ts'
import type { CatalogEntry } from '../../domain/catalog/catalog.ts'
import type { BackupError, ErrorCode, ErrorContext, ErrorKind } from '../../domain/outcome/errors.ts'
import type { Report, Verdict } from '../../domain/outcome/verification.ts'
import type { RetentionDecision } from '../../domain/retention/retention.ts'
import type { Pruned } from '../../operations/retention/prune.ts'
import type { Verified } from '../../operations/verify/verify.ts'

/** An archive of a store. Times are ISO 8601 in UTC. */
export interface ArchiveItem extends Omit<CatalogEntry, 'createdAt' | 'expiresAt'> {
  readonly createdAt: string
  readonly expiresAt: string | null
}

/** A failure. `code` and `exitCode` never change their meaning; the sentences may. */
export interface ErrorItem {
  readonly code: ErrorCode
  readonly kind: ErrorKind
  readonly exitCode: number
  readonly message: string
  readonly hint: string
  readonly context: ErrorContext
}

/** The verification of one archive. */
export interface VerifiedItem {
  readonly verdict: Verdict
  readonly report: Report
  readonly manifest: Manifest | null
  readonly archiveDigest: Digest | null
  readonly snapshotDigest: Digest | null
  readonly sizeBytes: number
  readonly durationMs: number
  readonly error: ErrorItem | null
}

/** What a retention policy says of one archive. */
export interface DecisionItem {
  readonly archive: ArchiveItem
  readonly action: RetentionDecision['action']
  readonly reasons: readonly string[]
}

/** What retention decided, and whether it was carried out. */
export interface PrunedItem {
  readonly applied: boolean
  readonly freedBytes: number
  readonly decisions: readonly DecisionItem[]
}

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

export function prunedItem({ applied, decisions, freedBytes }: Pruned): PrunedItem {
  return {
    applied,
    freedBytes,
    decisions: decisions.map(({ action, entry, reasons }) => ({
      archive: archiveItem(entry),
      action,
      reasons,
    })),
  }
}
