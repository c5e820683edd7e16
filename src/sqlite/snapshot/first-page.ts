import { type FileHandle, open } from 'node:fs/promises'
import type { Pages } from '../connection/pages.ts'

/** Bytes of page 1 that SQLite's online backup writes anew: change counter, schema cookie, and by whom at which counter. */
const REWRITTEN: ReadonlyArray<readonly [start: number, end: number]> = [
  [24, 28],
  [40, 44],
  [92, 100],
]

/**
 * Gives a copy the first page of its source back, so that it is the source byte for byte, and a checksum in that page
 * fits again. It is left alone when it differs from the source in anything else, because it is then of another state.
 * @param source the first page in the read transaction of the copy
 * @param destination a file that no process has open
 */
export async function giveBackFirstPage(source: Buffer, destination: string): Promise<void> {
  await using file = await open(destination, 'r+')
  const copied = await readStart(file, source.length)
  if (!isSameState(source, copied)) return
  await file.write(source, 0, source.length, 0)
}

/** The first page of a source, to be given back to its copy. */
export function readFirstPage(pages: Pages): Buffer {
  return Buffer.from(pages.read(1))
}

async function readStart(file: FileHandle, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0)
  return buffer.subarray(0, bytesRead)
}

function isSameState(source: Buffer, copied: Buffer): boolean {
  const same = Buffer.from(copied)
  for (const [start, end] of REWRITTEN) source.copy(same, start, start, end)
  return same.equals(source)
}
