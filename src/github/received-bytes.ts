import { createHash, type Hash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { type Digest, digestOfHex } from '../domain/archive/digest.ts'
import { wrapFileError } from '../files/disk/wrap-file-error.ts'
import { writeFully } from '../files/durable/write-fully.ts'

/** What has arrived of a download so far, in its file. */
export class ReceivedBytes {
  readonly #file: FileHandle
  readonly #path: string
  #hash: Hash = createHash('sha256')
  #sizeBytes = 0

  constructor(file: FileHandle, path: string) {
    this.#file = file
    this.#path = path
  }

  get sizeBytes(): number {
    return this.#sizeBytes
  }

  get digest(): Digest {
    return digestOfHex(this.#hash.copy().digest('hex'))
  }

  /** @throws BackupError DISK_FULL, IO_FAILED */
  async append(bytes: Uint8Array): Promise<void> {
    try {
      await writeFully(this.#file, bytes, this.#sizeBytes)
    } catch (error) {
      throw wrapFileError(error, this.#path, 'scratch')
    }
    this.#hash.update(bytes)
    this.#sizeBytes += bytes.length
  }

  /**
   * Forgets what has arrived.
   * @throws BackupError IO_FAILED
   */
  async restart(): Promise<void> {
    try {
      await this.#file.truncate(0)
    } catch (error) {
      throw wrapFileError(error, this.#path, 'scratch')
    }
    this.#hash = createHash('sha256')
    this.#sizeBytes = 0
  }
}
