import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { type Manifest, parseManifest } from '../../domain/archive/manifest.ts'
import { BackupError } from '../../domain/outcome/errors.ts'
import { readFully } from '../../files/durable/read-fully.ts'
import { damaged, truncated } from '../format/archive-errors.ts'
import { beginsLikeBlock } from '../format/block-header.ts'
import { BLOCK_SIZE_BYTES, FORMAT_VERSION, MAX_MANIFEST_SIZE_BYTES } from '../format/format.ts'
import { manifestMembersSizeBytes, parseManifestMembers } from '../format/manifest-members.ts'
import { MEMBER_PREFIX_SIZE_BYTES } from '../format/member-header.ts'
import { beginsLikeSeal, parseSeal, SEAL_SIZE_BYTES, type Seal } from '../format/seal.ts'
import { explainMissingSeal } from './explain-missing-seal.ts'
import type { OpenArchive } from './open-archive.ts'

/** The end of an archive of ours: manifest and seal, which agree with each other and with the size of the file. */
export interface ArchiveTail {
  readonly manifest: Manifest
  readonly seal: Seal
  /** The members as they stand in the file. */
  readonly manifestMembers: Buffer
  readonly sealMember: Buffer
}

const GZIP_MAGIC = Buffer.from([0x1f, 0x8b])

/**
 * Reads what stands at the end of an archive.
 * @returns null for a gzip file that was made by something else
 * @throws BackupError ARCHIVE_NOT_GZIP, ARCHIVE_TRUNCATED, ARCHIVE_DAMAGED, MANIFEST_INVALID,
 *   MANIFEST_VERSION_UNSUPPORTED
 */
export async function readTail(archive: OpenArchive): Promise<ArchiveTail | null> {
  const { path, file, sizeBytes } = archive
  const sealOffsetBytes = Math.max(0, sizeBytes - SEAL_SIZE_BYTES)
  const sealMember = await readFully(file, sealOffsetBytes, SEAL_SIZE_BYTES)
  if (!beginsLikeSeal(sealMember)) {
    await refuseWithoutSeal(archive)
    return null
  }
  const seal = parseSeal(sealMember)
  if (seal === null)
    throw damaged(path, 'its seal is not as it was written', { offsetBytes: sealOffsetBytes })
  assertSealFits(path, seal, sealOffsetBytes)
  const manifestMembers = await readFully(
    file,
    seal.manifestOffsetBytes,
    manifestMembersSizeBytes(seal.manifestSizeBytes),
  )
  return { manifest: readManifest(path, seal, manifestMembers), seal, manifestMembers, sealMember }
}

/** @throws BackupError unless it is a gzip file made by something else, which has no seal */
async function refuseWithoutSeal(archive: OpenArchive): Promise<void> {
  const { path, file, sizeBytes } = archive
  const start = await readFully(file, 0, MEMBER_PREFIX_SIZE_BYTES)
  if (beginsLikeBlock(start)) throw await explainMissingSeal(archive)
  const magic = start.subarray(0, GZIP_MAGIC.length)
  if (!GZIP_MAGIC.subarray(0, magic.length).equals(magic)) throw notGzip(path)
  if (magic.length < GZIP_MAGIC.length) throw truncated(path, `it has ${sizeBytes} bytes`, { sizeBytes })
}

function assertSealFits(path: string, seal: Seal, sealOffsetBytes: number): void {
  if (seal.formatVersion !== FORMAT_VERSION) throw unsupported(path, seal.formatVersion)
  const sealedBytes = seal.manifestOffsetBytes + manifestMembersSizeBytes(seal.manifestSizeBytes)
  if (seal.manifestSizeBytes > MAX_MANIFEST_SIZE_BYTES)
    throw damaged(path, 'its seal promises too large a manifest')
  if (sealedBytes === sealOffsetBytes) return
  throw damaged(path, `its seal was made for ${sealedBytes} bytes, and stands behind ${sealOffsetBytes}`)
}

function readManifest(path: string, seal: Seal, members: Buffer): Manifest {
  const bytes = parseManifestMembers(members)
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

function unsupported(path: string, version: number): BackupError {
  return new BackupError(
    'MANIFEST_VERSION_UNSUPPORTED',
    `${path} has version ${version} of the archive format; this Savepoint reads version ${FORMAT_VERSION}.`,
    {
      hint: 'Use the Savepoint that made the archive, or a newer one. gunzip still gives the database.',
      context: { path, version },
    },
  )
}

function notGzip(path: string): BackupError {
  return new BackupError('ARCHIVE_NOT_GZIP', `${path} is not a gzip file.`, {
    hint: 'Archives are .db.gz files. Check the path, and whether something unpacked or replaced the file.',
    context: { path },
  })
}
