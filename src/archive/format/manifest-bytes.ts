import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import type { Manifest } from '../../domain/archive/manifest.ts'
import { parseManifest } from '../../domain/archive/parse-manifest.ts'
import { BackupError } from '../../domain/outcome/errors.ts'
import { damaged } from './archive-errors.ts'
import { BLOCK_SIZE_BYTES } from './format.ts'
import type { Seal } from './seal.ts'

/**
 * The manifest that a seal vouches for.
 * @param bytes null when what carries them is not as it was written
 * @throws BackupError ARCHIVE_DAMAGED, MANIFEST_INVALID, MANIFEST_VERSION_UNSUPPORTED
 */
export function readManifestBytes(path: string, seal: Seal, bytes: Buffer | null): Manifest {
  const offsetBytes = seal.manifestOffsetBytes
  if (bytes === null)
    throw damaged(path, `the manifest at byte ${offsetBytes} is not as it was written`, { offsetBytes })
  if (!createHash('sha256').update(bytes).digest().equals(seal.manifestSha256)) {
    throw damaged(path, 'the SHA-256 of its manifest is not the one in its seal', { offsetBytes })
  }
  if (!isUtf8(bytes)) throw damaged(path, 'its manifest is not UTF-8', { offsetBytes })
  const manifest = parseManifest(bytes.toString())
  if (manifest.blockSizeBytes === BLOCK_SIZE_BYTES) return manifest
  throw damaged(
    path,
    `its manifest tells of blocks of ${manifest.blockSizeBytes} bytes, not ${BLOCK_SIZE_BYTES}`,
  )
}

/** The error of an archive that a later Savepoint made. */
export function unsupportedFormat(path: string, version: number, readable: number): BackupError {
  return new BackupError(
    'MANIFEST_VERSION_UNSUPPORTED',
    `${path} has version ${version} of the archive format; this Savepoint reads version ${readable}.`,
    {
      hint: 'Use the Savepoint that made the archive, or a newer one. gunzip or zstd -d still gives the database.',
      context: { path, version },
    },
  )
}
