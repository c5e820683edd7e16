import { createHash } from 'node:crypto'
import { asBackupError } from '../../domain/outcome/errors.ts'
import { readPieces } from '../../files/durable/read-pieces.ts'
import { type OpenArchive, withArchive } from '../format/open-archive.ts'
import type { ArchiveTail } from '../format/tail.ts'
import { readTail } from './read-tail.ts'

/**
 * Tells whether every byte of an archive is as it was when it was sealed, by its digest and without inflating: what
 * retention relies on. False for a plain gzip file, which has no seal.
 * @throws BackupError ARCHIVE_NOT_FOUND, IO_FAILED, CANCELLED
 */
export async function isSealIntact(path: string, signal: AbortSignal): Promise<boolean> {
  try {
    return await withArchive(path, async (archive) => {
      const tail = await readTail(archive)
      return tail !== null && (await sealedSha256(archive, tail, signal)).equals(tail.seal.sealedSha256)
    })
  } catch (error) {
    if (asBackupError(error).kind === 'archive') return false
    throw error
  }
}

async function sealedSha256(
  { file, sizeBytes }: OpenArchive,
  { sealBytes, behindBytes }: ArchiveTail,
  signal: AbortSignal,
): Promise<Buffer> {
  const hash = createHash('sha256')
  const sealOffsetBytes = sizeBytes - behindBytes.length - sealBytes.length
  for await (const piece of readPieces(file, 0, sealOffsetBytes, signal)) hash.update(piece)
  return hash.update(behindBytes).digest()
}
