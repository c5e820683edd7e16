import type { Manifest } from '../../domain/archive/manifest.ts'
import { withArchive } from '../format/open-archive.ts'
import { readTail } from './read-tail.ts'

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
export function readArchiveFormat(path: string): Promise<ArchiveFormat> {
  return withArchive(path, async (archive) => {
    const { sizeBytes } = archive
    const tail = await readTail(archive)
    if (tail === null) return { kind: 'plain gzip', sizeBytes }
    return { kind: 'savepoint', manifest: tail.manifest, sizeBytes }
  })
}
