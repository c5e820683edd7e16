import type { Manifest } from '../domain/manifest.ts'

/** What an archive is by its first and last bytes. */
export type ArchiveFormat =
  | {
      readonly kind: 'savepoint'
      /** As the seal vouches for it; the blocks were not looked at. */
      readonly manifest: Manifest
      readonly sizeBytes: number
    }
  | { readonly kind: 'plain gzip'; readonly sizeBytes: number }

/**
 * Reads the seal and the manifest from the end of an archive, without inflating anything.
 * @throws BackupError ARCHIVE_NOT_FOUND, ARCHIVE_NOT_GZIP, ARCHIVE_TRUNCATED, ARCHIVE_DAMAGED, MANIFEST_INVALID,
 *   MANIFEST_VERSION_UNSUPPORTED, IO_FAILED
 */
export declare function readArchiveFormat(path: string): Promise<ArchiveFormat>
