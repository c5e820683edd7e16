import type { CatalogEntry } from '../domain/catalog.ts'
import type { Digest } from '../domain/digest.ts'
import type { ArchiveKind, Manifest, Origin } from '../domain/manifest.ts'
import type { Report } from '../domain/verification.ts'

/** One source to be backed up, and how. */
export interface CreateRequest {
  /** Absolute path of the live database. */
  readonly source: string
  readonly label: string | null
  readonly kind: ArchiveKind
  readonly compressionLevel: number
  readonly busyTimeoutMs: number
  /** SQL of the user that must give a true value on the snapshot. */
  readonly assertions: readonly string[]
  /** Lets a database without a single table pass. */
  readonly allowEmpty: boolean
  readonly origin: Origin | null
  readonly version: string
}

/** A backup that was read back, found good and published. */
export interface Created {
  readonly source: string
  readonly entry: CatalogEntry
  readonly manifest: Manifest
  readonly archiveDigest: Digest
  readonly archiveSizeBytes: number
  readonly report: Report
  readonly notes: readonly string[]
  /** Taking the snapshot, then checking and packing it, then publishing, and all of it. */
  readonly durations: {
    readonly snapshotMs: number
    readonly packMs: number
    readonly publishMs: number
    readonly totalMs: number
  }
}
