import type { FileHandle } from 'node:fs/promises'

/** Writes all bytes at a position: a system that takes fewer, as at the end of a disk, is asked again and then errs. */
export async function writeFully(file: FileHandle, bytes: Uint8Array, positionBytes: number): Promise<void> {
  let done = 0
  while (done < bytes.length) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, positionBytes + done)
    done += bytesWritten
  }
}
