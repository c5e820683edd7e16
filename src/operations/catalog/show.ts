import { readArchiveFormat } from '../../archive/read/read-manifest.ts'
import type { Manifest } from '../../domain/archive/manifest.ts'
import { BackupError } from '../../domain/outcome/errors.ts'
import { sweepUp } from '../../files/disk/sweep-up.ts'
import type { Ports } from '../../ports.ts'
import { type ArchiveChoice, chooseArchives } from './choose-archive.ts'

export interface Shown {
  /** The path or the catalog name. */
  readonly archive: string
  readonly archiveSizeBytes: number
  readonly manifest: Manifest
}

/**
 * The manifest of an archive, as its seal vouches for it; the content is not looked at.
 * @throws BackupError ARCHIVE_*, MANIFEST_*; MANIFEST_INVALID for a plain gzip file, which has none
 */
export async function showArchive(choice: ArchiveChoice, ports: Ports): Promise<Shown> {
  const { candidates } = await chooseArchives(choice, ports)
  const directory = await ports.openScratch()
  try {
    for (const candidate of candidates.slice(0, 1)) {
      const { path } = await candidate.fetch(directory)
      const format = await readArchiveFormat(path)
      if (format.kind === 'savepoint') {
        return { archive: candidate.subject, archiveSizeBytes: format.sizeBytes, manifest: format.manifest }
      }
    }
    throw withoutManifest(candidates[0]?.subject ?? '')
  } finally {
    await sweepUp(directory, ports.reporter)
  }
}

function withoutManifest(archive: string): BackupError {
  return new BackupError('MANIFEST_INVALID', `${archive} is a plain gzip file: it has no manifest to show.`, {
    hint: 'It can be verified and restored all the same: savepoint verify, savepoint restore.',
    context: { archive },
  })
}
