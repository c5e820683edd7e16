import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type Digest, digestOfHex } from '../domain/digest.ts'
import { assertNotAborted } from './assert-not-aborted.ts'
import { type FileRole, wrapFileError } from './wrap-file-error.ts'

const CHUNK_SIZE_BYTES = 1_048_576

/**
 * The SHA-256 of a whole file, read in pieces. Never for a live database: closing the file drops SQLite's locks.
 * @throws BackupError CANCELLED, IO_FAILED and the codes of the role
 */
export async function digestFile(path: string, role: FileRole, signal: AbortSignal): Promise<Digest> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_SIZE_BYTES })) {
      assertNotAborted(signal)
      hash.update(chunk as Buffer)
    }
  } catch (error) {
    throw wrapFileError(error, path, role)
  }
  return digestOfHex(hash.digest('hex'))
}
