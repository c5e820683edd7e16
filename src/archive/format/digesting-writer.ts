import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { writeFully } from '../../files/durable/write-fully.ts'

/** Appends to a new file and digests on the way what it appends. Without a file it only digests. */
export class DigestingWriter {
  readonly #file: FileHandle | null
  readonly #hash = createHash('sha256')
  #sizeBytes = 0

  constructor(file: FileHandle | null) {
    this.#file = file
  }

  /** All that was appended so far. */
  get sizeBytes(): number {
    return this.#sizeBytes
  }

  /** One call at a time: the next one only when this one is done. */
  async append(bytes: Uint8Array): Promise<void> {
    const written = this.#file === null ? undefined : writeFully(this.#file, bytes, this.#sizeBytes)
    this.#hash.update(bytes)
    this.#sizeBytes += bytes.length
    await written
  }

  /** The SHA-256 of all that was appended so far, and of these bytes as if they came next. */
  sha256With(next: Uint8Array): Buffer {
    return this.#hash.copy().update(next).digest()
  }

  /** The SHA-256 of all that was appended so far. */
  sha256(): Buffer {
    return this.#hash.copy().digest()
  }
}
