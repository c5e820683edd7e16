import { BackupError } from '../../domain/outcome/errors.ts'
import { nameLookalike } from '../../files/database/lookalike.ts'
import { readFully } from '../../files/durable/read-fully.ts'
import { damaged, truncated } from '../format/archive-errors.ts'
import { MAX_MANIFEST_SIZE_BYTES } from '../format/format.ts'
import { readManifestBytes, unsupportedFormat } from '../format/manifest-bytes.ts'
import type { OpenArchive } from '../format/open-archive.ts'
import type { Seal } from '../format/seal.ts'
import type { ArchiveTail } from '../format/tail.ts'
import { beginsLikeBlock } from './block-header.ts'
import { explainMissingSeal } from './explain-missing-seal.ts'
import { manifestMembersSizeBytes, parseManifestMembers } from './manifest-members.ts'
import { MEMBER_PREFIX_SIZE_BYTES } from './member-header.ts'
import { beginsLikeSeal, parseSealMember, SEAL_SIZE_BYTES } from './seal-member.ts'

/** The version of the archive format that is a gzip file. @see docs/archive-format.md */
export const GZIP_FORMAT_VERSION = 1

/** Enough to tell what a file is. */
const LOOK_BYTES = 4096

export const GZIP_MAGIC: Buffer = Buffer.from([0x1f, 0x8b])

/**
 * Reads what stands at the end of a gzip file.
 * @returns null when it was made by something else
 * @throws BackupError ARCHIVE_NOT_GZIP, ARCHIVE_TRUNCATED, ARCHIVE_DAMAGED, MANIFEST_INVALID,
 *   MANIFEST_VERSION_UNSUPPORTED
 */
export async function readGzipTail(archive: OpenArchive): Promise<ArchiveTail | null> {
  const { path, file, sizeBytes } = archive
  const sealOffsetBytes = Math.max(0, sizeBytes - SEAL_SIZE_BYTES)
  const sealBytes = await readFully(file, sealOffsetBytes, SEAL_SIZE_BYTES)
  if (!beginsLikeSeal(sealBytes)) {
    await refuseWithoutSeal(archive)
    return null
  }
  const seal = parseSealMember(sealBytes)
  if (seal === null)
    throw damaged(path, 'its seal is not as it was written', { offsetBytes: sealOffsetBytes })
  assertSealFits(path, seal, sealOffsetBytes)
  const manifestBytes = await readFully(
    file,
    seal.manifestOffsetBytes,
    manifestMembersSizeBytes(seal.manifestSizeBytes),
  )
  const manifest = readManifestBytes(path, seal, parseManifestMembers(manifestBytes))
  const behindBytes = Buffer.alloc(0)
  return { codec: 'gzip', manifest, seal, manifestBytes, sealBytes, behindBytes, memberSizesBytes: null }
}

/** @throws BackupError unless it is a gzip file made by something else, which has no seal */
async function refuseWithoutSeal(archive: OpenArchive): Promise<void> {
  const { path, file, sizeBytes } = archive
  const start = await readFully(file, 0, MEMBER_PREFIX_SIZE_BYTES)
  if (beginsLikeBlock(start)) throw await explainMissingSeal(archive)
  const magic = start.subarray(0, GZIP_MAGIC.length)
  if (!GZIP_MAGIC.subarray(0, magic.length).equals(magic)) throw await notAnArchive(archive)
  if (magic.length < GZIP_MAGIC.length) throw truncated(path, `it has ${sizeBytes} bytes`, { sizeBytes })
}

function assertSealFits(path: string, seal: Seal, sealOffsetBytes: number): void {
  if (seal.formatVersion !== GZIP_FORMAT_VERSION)
    throw unsupportedFormat(path, seal.formatVersion, GZIP_FORMAT_VERSION)
  const sealedBytes = seal.manifestOffsetBytes + manifestMembersSizeBytes(seal.manifestSizeBytes)
  if (seal.manifestSizeBytes > MAX_MANIFEST_SIZE_BYTES)
    throw damaged(path, 'its seal promises too large a manifest')
  if (sealedBytes === sealOffsetBytes) return
  throw damaged(path, `its seal was made for ${sealedBytes} bytes, and stands behind ${sealOffsetBytes}`)
}

async function notAnArchive({ path, file, sizeBytes }: OpenArchive): Promise<BackupError> {
  const lookalike = nameLookalike(await readFully(file, 0, Math.min(LOOK_BYTES, sizeBytes)), sizeBytes)
  return new BackupError(
    'ARCHIVE_NOT_GZIP',
    lookalike === null ? `${path} is not a gzip file.` : `${path} is ${lookalike.name}, not an archive.`,
    {
      hint:
        lookalike?.hint ??
        'Archives are .db.gz or .db.zst files. Check the path, and whether something unpacked or replaced the file.',
      context: { path },
    },
  )
}
