import type { FileHandle } from 'node:fs/promises'

/**
 * Reads up to `sizeBytes` from a position: what the file has, in one piece even where the system gives it in several.
 * @returns fewer bytes only where the file ends before
 */
export async function readFully(
  file: FileHandle,
  positionBytes: number,
  sizeBytes: number,
): Promise<Buffer<ArrayBuffer>> {
  const bytes = Buffer.allocUnsafeSlow(sizeBytes)
  return bytes.subarray(0, await readInto(bytes, file, positionBytes))
}

/**
 * Fills memory from a position of a file.
 * @returns how many bytes there were; fewer than asked for only where the file ends before
 */
export async function readInto(bytes: Uint8Array, file: FileHandle, positionBytes: number): Promise<number> {
  let done = 0
  while (done < bytes.length) {
    const { bytesRead } = await file.read(bytes, done, bytes.length - done, positionBytes + done)
    if (bytesRead === 0) break
    done += bytesRead
  }
  return done
}
