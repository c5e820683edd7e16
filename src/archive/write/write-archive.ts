import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import type { CodecName } from '../../domain/archive/codec.ts'
import { type Digest, digestOfHex } from '../../domain/archive/digest.ts'
import type { Manifest } from '../../domain/archive/manifest.ts'
import { parseManifest } from '../../domain/archive/parse-manifest.ts'
import { BackupError } from '../../domain/outcome/errors.ts'
import { assertNotAborted } from '../../files/disk/assert-not-aborted.ts'
import { createFile } from '../../files/durable/create-file.ts'
import { DigestingWriter } from '../format/digesting-writer.ts'
import { MAX_MANIFEST_SIZE_BYTES } from '../format/format.ts'
import { CONTAINERS } from '../threads/container.ts'
import { inLanes } from '../threads/in-lanes.ts'
import type { Packer } from './packer.ts'
import { readBackBlock, readBackTail, type WrittenFile } from './read-back.ts'
import { type OpenSnapshot, readBlock, withSnapshot } from './read-blocks.ts'

export interface WriteArchiveRequest {
  readonly snapshotPath: string
  /** Created exclusively: nothing may be there. */
  readonly archivePath: string
  /** Packs the blocks; it is left open. */
  readonly packer: Packer
  /** Asked once, when all blocks are written: the manifest that belongs to this snapshot. */
  readonly describe: (snapshot: SnapshotFacts) => Promise<Manifest>
  readonly signal: AbortSignal
  /** Bytes of the snapshot that were packed and read back. */
  readonly onProgress?: (doneBytes: number, totalBytes: number) => void
}

/** What was packed. */
export interface SnapshotFacts {
  readonly digest: Digest
  readonly sizeBytes: number
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
export function writeArchive(request: WriteArchiveRequest): Promise<WrittenArchive> {
  const { snapshotPath, archivePath, packer, signal } = request
  return withSnapshot(snapshotPath, (snapshot) =>
    createFile(archivePath, 'store', async (file) => {
      await using reader = await open(archivePath, 'r')
      const archive = new DigestingWriter(file)
      const readBack = { path: archivePath, file: reader }
      const packed = await packBlocks(request, snapshot, archive, readBack)
      const { digest, sizeBytes } = packed
      const manifest = await request.describe({ digest, sizeBytes })
      assertNotAborted(signal)
      await appendTail(archive, packed, manifestBytes(manifest, packed), {
        ...readBack,
        codec: packer.compression.codec,
      })
      await file.sync()
      return { sizeBytes: archive.sizeBytes, digest: digestOfHex(archive.sha256().toString('hex')), manifest }
    }),
  )
}

interface PackedBlocks extends SnapshotFacts {
  readonly memberSizesBytes: readonly number[]
}

/** Every block is packed, appended in its turn and read back. */
async function packBlocks(
  { packer, signal, onProgress }: WriteArchiveRequest,
  snapshot: OpenSnapshot,
  archive: DigestingWriter,
  readBack: WrittenFile,
): Promise<PackedBlocks> {
  const { threads } = packer
  const memberSizesBytes: number[] = []
  const hash = createHash('sha256')
  let blocks = 0
  let doneBytes = 0
  await inLanes(threads.makeSlots(), {
    read: async (slot) => {
      assertNotAborted(signal)
      const raw = await readBlock(snapshot, slot, blocks)
      if (raw === null) return null
      hash.update(raw)
      blocks += 1
      return { index: blocks - 1, rawSizeBytes: raw.length }
    },
    work: (slot, { rawSizeBytes, index }) => packer.pack(slot, rawSizeBytes, index),
    settle: async (slot, block, sizeBytes) => {
      const offsetBytes = archive.sizeBytes
      await archive.append(slot.member.subarray(0, sizeBytes))
      memberSizesBytes.push(sizeBytes)
      return { ...block, offsetBytes, sizeBytes }
    },
    prove: async (slot, member) => {
      await readBackBlock(readBack, packer, slot, member)
      doneBytes += member.rawSizeBytes
      onProgress?.(doneBytes, snapshot.sizeBytes)
    },
  })
  return { digest: digestOfHex(hash.digest('hex')), sizeBytes: doneBytes, memberSizesBytes }
}

/** The manifest, the seal, and behind it what the seal vouches for as well. */
async function appendTail(
  archive: DigestingWriter,
  { sizeBytes, memberSizesBytes }: PackedBlocks,
  manifest: Buffer,
  { codec, ...readBack }: WrittenFile & { readonly codec: CodecName },
): Promise<void> {
  const container = CONTAINERS[codec]
  const manifestOffsetBytes = archive.sizeBytes
  const manifestBytes = container.encodeManifest(manifest)
  await archive.append(manifestBytes)
  const sizes = { snapshotSizeBytes: sizeBytes, manifestSizeBytes: manifest.length }
  const behind = container.encodeBehind(memberSizesBytes, sizes)
  const seal = container.encodeSeal({
    formatVersion: container.formatVersion,
    manifestOffsetBytes,
    manifestSizeBytes: manifest.length,
    manifestSha256: createHash('sha256').update(manifest).digest(),
    sealedSha256: archive.sha256With(behind),
  })
  await archive.append(Buffer.concat([seal, behind]))
  await readBackTail(readBack, manifestOffsetBytes, Buffer.concat([manifestBytes, seal, behind]))
}

/** @throws BackupError INVARIANT_BROKEN, MANIFEST_INVALID: better no archive than one that cannot be read */
function manifestBytes(manifest: Manifest, packed: SnapshotFacts): Buffer {
  const json = JSON.stringify(manifest)
  const { snapshot } = parseManifest(json)
  const bytes = Buffer.from(json)
  const fits = bytes.length <= MAX_MANIFEST_SIZE_BYTES
  if (fits && snapshot.digest === packed.digest && snapshot.sizeBytes === packed.sizeBytes) return bytes
  throw new BackupError('INVARIANT_BROKEN', 'The manifest does not describe the snapshot that was packed.', {
    hint: 'This is a defect of Savepoint. Please report it.',
    context: { manifestSizeBytes: bytes.length, expected: packed.digest, got: snapshot.digest },
  })
}
