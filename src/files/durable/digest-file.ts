import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { type Digest, digestOfHex } from '../../domain/archive/digest.ts'
import { type FileRole, wrapFileError } from '../disk/wrap-file-error.ts'
import { readPieces } from './read-pieces.ts'

/**
 * The SHA-256 of a whole file, read in pieces. Never for a live database: closing the file drops SQLite's locks.
 * @throws BackupError CANCELLED, IO_FAILED and the codes of the role
 */
export async function digestFile(path: string, role: FileRole, signal: AbortSignal): Promise<Digest> {
  try {
    await using file = await open(path, 'r')
    const { size } = await file.stat()
    const hash = createHash('sha256')
    for await (const piece of readPieces(file, 0, size, signal)) hash.update(piece)
    return digestOfHex(hash.digest('hex'))
  } catch (error) {
    throw wrapFileError(error, path, role)
  }
}
