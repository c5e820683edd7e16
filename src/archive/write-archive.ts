import type { Digest } from '../domain/digest.ts'
import type { Manifest } from '../domain/manifest.ts'

export interface WriteArchiveRequest {
  readonly snapshotPath: string
  /** Created exclusively: nothing may be there. */
  readonly archivePath: string
  /** From 0, store, to 9, smallest. */
  readonly compressionLevel: number
  /** Asked once, when all blocks are written: the manifest that belongs to this snapshot. */
  readonly describe: (snapshot: { readonly digest: Digest; readonly sizeBytes: number }) => Promise<Manifest>
  readonly signal: AbortSignal
  /** Bytes of the snapshot that were packed and read back. */
  readonly onProgress?: (doneBytes: number, totalBytes: number) => void
}

/** An archive that was read back and gives exactly the snapshot. */
export interface WrittenArchive {
  readonly sizeBytes: number
  /** Of the whole file. */
  readonly digest: Digest
  readonly manifest: Manifest
}

/**
 * Packs a snapshot into a new archive, reads every member back from the file, compares, and syncs the file to disk.
 * Whatever fails, the archive file is removed.
 * @throws BackupError DISK_FULL, STORE_NOT_WRITABLE, IO_FAILED, ARCHIVE_DAMAGED when the disk does not give back what
 *   was written, CANCELLED, and whatever `describe` throws
 */
export declare function writeArchive(request: WriteArchiveRequest): Promise<WrittenArchive>
