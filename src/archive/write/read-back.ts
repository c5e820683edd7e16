import type { FileHandle } from 'node:fs/promises'
import { BackupError } from '../../domain/outcome/errors.ts'
import { wrapFileError } from '../../files/disk/wrap-file-error.ts'
import { readFully, readInto } from '../../files/durable/read-fully.ts'
import { blockDamaged } from '../format/archive-errors.ts'
import type { BlockSlot } from '../threads/block-slot.ts'
import type { Packer } from './packer.ts'

/** An archive that is being written, open a second time for reading. */
export interface WrittenFile {
  readonly path: string
  readonly file: FileHandle
}

/** Where in the archive a member was written, and which block it holds. */
export interface WrittenMember {
  readonly index: number
  readonly offsetBytes: number
  readonly sizeBytes: number
}

/**
 * Proves that the file gives back the member in a slot as it was written, and that it unpacks to its block.
 * @throws BackupError ARCHIVE_DAMAGED, IO_FAILED
 */
export async function readBackBlock(
  { path, file }: WrittenFile,
  { threads, compression }: Pick<Packer, 'threads' | 'compression'>,
  slot: BlockSlot,
  { index, offsetBytes, sizeBytes }: WrittenMember,
): Promise<void> {
  const written = slot.member.subarray(0, sizeBytes)
  // The block itself is no longer needed in the slot.
  const bytes = slot.raw.subarray(0, sizeBytes)
  const gotBytes = await readInto(bytes, file, offsetBytes).catch((error: unknown) => {
    throw wrapFileError(error, path, 'archive')
  })
  if (gotBytes !== sizeBytes || !bytes.equals(written)) throw notGivenBack(path, offsetBytes)
  const problem = await threads.decode(slot, sizeBytes, compression.codec)
  if (problem !== null) throw blockDamaged({ path, index, offsetBytes }, problem)
}

/**
 * Proves that the file gives back its last members as they were written, and ends with them.
 * @throws BackupError ARCHIVE_DAMAGED, IO_FAILED
 */
export async function readBackTail(
  { path, file }: WrittenFile,
  offsetBytes: number,
  tail: Buffer,
): Promise<void> {
  const bytes = await readFully(file, offsetBytes, tail.length + 1).catch((error: unknown) => {
    throw wrapFileError(error, path, 'archive')
  })
  if (!bytes.equals(tail)) throw notGivenBack(path, offsetBytes)
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
