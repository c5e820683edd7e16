import type { FileHandle } from 'node:fs/promises'
import { assertNotAborted } from '../disk/assert-not-aborted.ts'
import { readFully } from './read-fully.ts'

const PIECE_SIZE_BYTES = 524_288

/**
 * The bytes of a file from one position up to another, in pieces each of which has memory of its own.
 * @throws BackupError CANCELLED
 */
export async function* readPieces(
  file: FileHandle,
  startBytes: number,
  endBytes: number,
  signal: AbortSignal,
): AsyncGenerator<Buffer, void, undefined> {
  for (let position = startBytes; position < endBytes; position += PIECE_SIZE_BYTES) {
    assertNotAborted(signal)
    yield await readFully(file, position, Math.min(PIECE_SIZE_BYTES, endBytes - position))
  }
}
