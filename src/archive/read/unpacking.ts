import type { Digest } from '../../domain/archive/digest.ts'
import type { Manifest } from '../../domain/archive/manifest.ts'

export interface UnpackArchiveRequest {
  readonly archivePath: string
  /** Where the snapshot is written, created exclusively; null to check only. */
  readonly destination: string | null
  /** How large the content of a plain gzip file may become, which does not say its size. */
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
