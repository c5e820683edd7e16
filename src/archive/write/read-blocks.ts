import { type FileHandle, open } from 'node:fs/promises'
import { BackupError } from '../../domain/outcome/errors.ts'
import { wrapFileError } from '../../files/disk/wrap-file-error.ts'
import { readInto } from '../../files/durable/read-fully.ts'
import { BLOCK_SIZE_BYTES } from '../format/format.ts'
import type { BlockSlot } from '../threads/block-slot.ts'

/** A finished snapshot, open for reading. */
export interface OpenSnapshot {
  readonly path: string
  readonly file: FileHandle
  readonly sizeBytes: number
}

/**
 * Opens a snapshot for `read` and closes it afterwards. Only for files that SQLite does not have open.
 * @throws BackupError IO_FAILED, and whatever `read` throws
 */
export async function withSnapshot<T>(
  path: string,
  read: (snapshot: OpenSnapshot) => Promise<T>,
): Promise<T> {
  try {
    await using file = await open(path, 'r')
    const { size } = await file.stat()
    return await read({ path, file, sizeBytes: size })
  } catch (error) {
    throw wrapFileError(error, path, 'scratch')
  }
}

/**
 * Reads one block of a snapshot into a slot.
 * @param index the number of the block, from 0
 * @returns the block, which lies in the slot; null behind the last one
 * @throws BackupError IO_FAILED, also when the snapshot became shorter meanwhile
 */
export async function readBlock(
  { path, file, sizeBytes }: OpenSnapshot,
  slot: BlockSlot,
  index: number,
): Promise<Buffer | null> {
  const offsetBytes = index * BLOCK_SIZE_BYTES
  if (offsetBytes >= sizeBytes) return null
  const block = slot.raw.subarray(0, Math.min(BLOCK_SIZE_BYTES, sizeBytes - offsetBytes))
  const gotBytes = await readInto(block, file, offsetBytes).catch((error: unknown) => {
    throw wrapFileError(error, path, 'scratch')
  })
  if (gotBytes < block.length) throw shrunk(path, sizeBytes, offsetBytes + gotBytes)
  return block
}

function shrunk(path: string, expectedBytes: number, gotBytes: number): BackupError {
  return new BackupError('IO_FAILED', `${path} had ${expectedBytes} bytes and ends at ${gotBytes} now.`, {
    hint: 'Something else changes files in the scratch directory. Leave it to Savepoint and try again.',
    context: { path, expectedBytes, gotBytes },
  })
}
