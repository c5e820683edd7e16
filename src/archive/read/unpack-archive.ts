import type { FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import { assertFreeSpace } from '../../files/disk/free-space.ts'
import { createFile } from '../../files/durable/create-file.ts'
import { DigestingWriter } from '../format/digesting-writer.ts'
import { withArchive } from '../format/open-archive.ts'
import { readTail } from './read-tail.ts'
import { unpackBlocks } from './unpack-blocks.ts'
import { unpackPlainGzip } from './unpack-plain-gzip.ts'
import type { UnpackArchiveRequest, Unpacked } from './unpacking.ts'

/**
 * Checks every member of an archive, its seal and the manifest's digest, and writes the snapshot, which is not synced yet.
 * Whatever fails, the destination is removed.
 * @throws BackupError ARCHIVE_NOT_FOUND, ARCHIVE_NOT_GZIP, ARCHIVE_TRUNCATED, ARCHIVE_DAMAGED,
 *   ARCHIVE_DIGEST_MISMATCH, ARCHIVE_TOO_LARGE, MANIFEST_INVALID, MANIFEST_VERSION_UNSUPPORTED, DISK_FULL,
 *   TARGET_NOT_WRITABLE, IO_FAILED, CANCELLED
 */
export function unpackArchive(request: UnpackArchiveRequest): Promise<Unpacked> {
  return withArchive(request.archivePath, async (archive) => {
    const tail = await readTail(archive)
    const neededBytes = tail?.manifest.snapshot.sizeBytes
    const unpack = (file: FileHandle | null): Promise<Unpacked> => {
      const snapshot = new DigestingWriter(file)
      return tail === null
        ? unpackPlainGzip(archive, snapshot, request)
        : unpackBlocks(archive, tail, snapshot, request)
    }
    const { destination } = request
    if (destination !== null) await assertFreeSpace(dirname(destination), neededBytes ?? 0)
    return destination === null ? unpack(null) : createFile(destination, 'target', unpack, neededBytes)
  })
}
