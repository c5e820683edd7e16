import { createHash } from 'node:crypto'
import { type Digest, digestOfHex } from '../../domain/archive/digest.ts'
import type { Manifest } from '../../domain/archive/manifest.ts'
import { BackupError } from '../../domain/outcome/errors.ts'
import { assertNotAborted } from '../../files/disk/assert-not-aborted.ts'
import { blockDamaged, damaged } from '../format/archive-errors.ts'
import type { DigestingWriter } from '../format/digesting-writer.ts'
import { BLOCK_SIZE_BYTES } from '../format/format.ts'
import type { OpenArchive } from '../format/open-archive.ts'
import type { ArchiveTail } from '../format/tail.ts'
import { BlockThreads } from '../threads/block-threads.ts'
import { inLanes } from '../threads/in-lanes.ts'
import type { BlockMember } from './block-member.ts'
import { membersOf } from './members.ts'
import type { UnpackArchiveRequest, Unpacked } from './unpacking.ts'

/**
 * Unpacks an archive of ours into `snapshot`: every block compared with its header, all bytes with the seal, the whole
 * with the manifest.
 * @throws BackupError ARCHIVE_DAMAGED, ARCHIVE_DIGEST_MISMATCH, DISK_FULL, IO_FAILED, CANCELLED
 */
export async function unpackBlocks(
  archive: OpenArchive,
  tail: ArchiveTail,
  snapshot: DigestingWriter,
  { signal, onProgress }: Pick<UnpackArchiveRequest, 'signal' | 'onProgress'>,
): Promise<Unpacked> {
  const hash = createHash('sha256')
  const members = membersOf(archive, tail)
  const totalBytes = tail.manifest.snapshot.sizeBytes
  await using threads = new BlockThreads(totalBytes)
  await inLanes(threads.makeSlots(), {
    read: async (slot) => {
      assertNotAborted(signal)
      const member = await members.read(slot)
      if (member === null) return null
      hash.update(slot.member.subarray(0, member.facts.memberSizeBytes))
      assertExpectedSize(member, totalBytes)
      return member
    },
    work: (slot, { facts }) => threads.decode(slot, facts.memberSizeBytes, tail.codec),
    settle: async (slot, member, problem) => {
      if (problem !== null) throw blockDamaged(member, problem)
      await snapshot.append(slot.raw.subarray(0, member.facts.rawSizeBytes))
      onProgress?.(snapshot.sizeBytes, totalBytes)
    },
  })
  hash.update(tail.manifestBytes)
  if (!hash.copy().update(tail.behindBytes).digest().equals(tail.seal.sealedSha256)) {
    throw damaged(
      archive.path,
      'the SHA-256 of its bytes is not the one in its seal, though every block unpacks',
    )
  }
  const archiveDigest = digestOfHex(hash.update(tail.sealBytes).update(tail.behindBytes).digest('hex'))
  const snapshotDigest = digestOfHex(snapshot.sha256().toString('hex'))
  assertPromised(archive.path, tail.manifest, snapshotDigest, snapshot.sizeBytes)
  return {
    archiveDigest,
    archiveSizeBytes: archive.sizeBytes,
    snapshotDigest,
    sizeBytes: snapshot.sizeBytes,
    manifest: tail.manifest,
  }
}

/** Stops at the first block that the promised size has no room for, before it is written. */
function assertExpectedSize({ path, index, facts }: BlockMember, totalBytes: number): void {
  const expectedBytes = Math.max(0, Math.min(BLOCK_SIZE_BYTES, totalBytes - index * BLOCK_SIZE_BYTES))
  const gotBytes = facts.rawSizeBytes
  if (gotBytes === expectedBytes) return
  throw mismatch(path, `block ${index} holds ${gotBytes} bytes, and ${expectedBytes} are expected there`)
}

function assertPromised(path: string, { snapshot }: Manifest, digest: Digest, sizeBytes: number): void {
  if (sizeBytes !== snapshot.sizeBytes) {
    throw mismatch(path, `it gives ${sizeBytes} bytes, and its manifest promises ${snapshot.sizeBytes}`)
  }
  if (digest !== snapshot.digest) {
    throw mismatch(path, `the snapshot in it is ${digest}, and its manifest promises ${snapshot.digest}`)
  }
}

function mismatch(path: string, what: string): BackupError {
  return new BackupError('ARCHIVE_DIGEST_MISMATCH', `${path} does not hold what it promises: ${what}.`, {
    hint: 'Its parts are whole but do not belong together: it was altered or assembled. Use another archive.',
    context: { path },
  })
}
