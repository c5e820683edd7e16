import type { FileHandle } from 'node:fs/promises'
import { BackupError } from '../domain/errors.ts'
import { readFully } from '../files/read-fully.ts'
import { wrapFileError } from '../files/wrap-file-error.ts'
import { BLOCK_HEADER_SIZE_BYTES, parseBlockHeader } from './block-header.ts'
import { decodeBlock } from './decode-block.ts'

/** An archive that is being written, open a second time for reading. */
export interface ReadBack {
  readonly path: string
  readonly file: FileHandle
}

/** A member that was appended to the archive. */
export interface AppendedMember {
  readonly index: number
  readonly offsetBytes: number
  readonly bytes: Buffer
}

/**
 * Proves that the file gives back a block member as it was written, and that it inflates to its block.
 * @returns the size of the block in bytes
 * @throws BackupError ARCHIVE_DAMAGED, IO_FAILED
 */
export async function readBackBlock(archive: ReadBack, member: AppendedMember): Promise<number> {
  const bytes = await readBackBytes(archive, member.offsetBytes, member.bytes)
  const header = parseBlockHeader(bytes.subarray(0, BLOCK_HEADER_SIZE_BYTES))
  if (header === null) throw notGivenBack(archive.path, member.offsetBytes)
  const { path } = archive
  const { index, offsetBytes } = member
  await decodeBlock({ path, index, offsetBytes, header, bytes })
  return header.rawSizeBytes
}

/**
 * Proves that the file gives back its last members as they were written, and ends with them.
 * @throws BackupError ARCHIVE_DAMAGED, IO_FAILED
 */
export async function readBackTail(archive: ReadBack, offsetBytes: number, tail: Buffer): Promise<void> {
  await readBackBytes(archive, offsetBytes, tail, 1)
}

async function readBackBytes(
  { path, file }: ReadBack,
  offsetBytes: number,
  expected: Buffer,
  beyondBytes = 0,
): Promise<Buffer> {
  const bytes = await readFully(file, offsetBytes, expected.length + beyondBytes).catch((error: unknown) => {
    throw wrapFileError(error, path, 'archive')
  })
  if (!bytes.equals(expected)) throw notGivenBack(path, offsetBytes)
  return bytes
}

function notGivenBack(path: string, offsetBytes: number): BackupError {
  return new BackupError(
    'ARCHIVE_DAMAGED',
    `${path}: what was written at byte ${offsetBytes} is not what can be read there.`,
    {
      hint: 'The disk or its file system is at fault. Use another one for backups, and check this one.',
      context: { path, offsetBytes },
    },
  )
}
