import type { Digest } from '../domain/digest.ts'
import type { Manifest } from '../domain/manifest.ts'

export interface UnpackArchiveRequest {
  readonly archivePath: string
  /** Where the snapshot is written, created exclusively; null to check only. */
  readonly destination: string | null
  /** The largest snapshot that is accepted. */
  readonly maxSizeBytes: number
  readonly signal: AbortSignal
  /** Bytes of the snapshot, or of the archive where the snapshot's size is not known beforehand. */
  readonly onProgress?: (doneBytes: number, totalBytes: number) => void
}

/** An archive of which every byte was checked, and the snapshot that it gives. */
export interface Unpacked {
  readonly archiveDigest: Digest
  readonly archiveSizeBytes: number
  readonly snapshotDigest: Digest
  /** Size of the snapshot. */
  readonly sizeBytes: number
  /** Null for a plain gzip file: then nothing but its CRC-32 vouches for the snapshot. */
  readonly manifest: Manifest | null
}

/**
 * Checks every member of an archive, its seal and the manifest's digest, and writes the snapshot, synced to disk.
 * Whatever fails, the destination is removed.
 * @throws BackupError ARCHIVE_NOT_FOUND, ARCHIVE_NOT_GZIP, ARCHIVE_TRUNCATED, ARCHIVE_DAMAGED,
 *   ARCHIVE_DIGEST_MISMATCH, ARCHIVE_TOO_LARGE, MANIFEST_INVALID, MANIFEST_VERSION_UNSUPPORTED, DISK_FULL,
 *   TARGET_NOT_WRITABLE, IO_FAILED, CANCELLED
 */
export declare function unpackArchive(request: UnpackArchiveRequest): Promise<Unpacked>
