import { type FileHandle, open } from 'node:fs/promises'
import { BackupError } from '../domain/errors.ts'
import { assertNotAborted } from '../files/assert-not-aborted.ts'
import { readFully } from '../files/read-fully.ts'
import { wrapFileError } from '../files/wrap-file-error.ts'
import { BLOCK_SIZE_BYTES } from './format.ts'

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
 * The blocks of a snapshot in order, each in memory of its own.
 * @throws BackupError CANCELLED, IO_FAILED also when the snapshot became shorter meanwhile
 */
export async function* readBlocks(
  { path, file, sizeBytes }: OpenSnapshot,
  signal: AbortSignal,
): AsyncGenerator<Buffer<ArrayBuffer>, void, undefined> {
  for (let offset = 0; offset < sizeBytes; offset += BLOCK_SIZE_BYTES) {
    assertNotAborted(signal)
    const blockSizeBytes = Math.min(BLOCK_SIZE_BYTES, sizeBytes - offset)
    const block = await readFully(file, offset, blockSizeBytes).catch((error: unknown) => {
      throw wrapFileError(error, path, 'scratch')
    })
    if (block.length < blockSizeBytes) throw shrunk(path, sizeBytes, offset + block.length)
    yield block
  }
}

function shrunk(path: string, expectedBytes: number, gotBytes: number): BackupError {
  return new BackupError('IO_FAILED', `${path} had ${expectedBytes} bytes and ends at ${gotBytes} now.`, {
    hint: 'Something else changes files in the scratch directory. Leave it to Savepoint and try again.',
    context: { path, expectedBytes, gotBytes },
  })
}
