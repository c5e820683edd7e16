import { readlinkSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'

/**
 * Looks on at every sync of a file or folder by this process, just before it happens; Linux only. What `look` throws
 * is what the sync throws.
 * @param look is given the path
 */
export async function watchSyncs(look: (path: string) => void | Promise<void>): Promise<Disposable> {
  const handles = await handleClass()
  const { sync } = handles
  handles.sync = async function (this: FileHandle): Promise<void> {
    await look(readlinkSync(`/proc/self/fd/${this.fd}`))
    await sync.call(this)
  }
  return {
    [Symbol.dispose]: () => {
      handles.sync = sync
    },
  }
}

/**
 * Looks on at every read of a file by this process at the given position, just before it happens; Linux only.
 * @param look is given the path
 */
export async function watchReads(positionBytes: number, look: (path: string) => void): Promise<Disposable> {
  const handles = await handleClass()
  const { read } = handles
  const watched = function (this: FileHandle, ...args: unknown[]): unknown {
    if (args[3] === positionBytes) look(readlinkSync(`/proc/self/fd/${this.fd}`))
    return Reflect.apply(read, this, args)
  }
  Object.assign(handles, { read: watched })
  return { [Symbol.dispose]: () => void Object.assign(handles, { read }) }
}

/** How a disk writes one piece of a file; it gives the number of bytes that it says it took. */
export type Write = (
  bytes: Uint8Array,
  positionBytes: number,
  honest: (bytes: Uint8Array) => Promise<number>,
) => Promise<number>

type WriteAt = (
  this: FileHandle,
  buffer: Uint8Array,
  offset: number,
  length: number,
  position: number,
) => Promise<{ readonly bytesWritten: number; readonly buffer: Uint8Array }>

/** Puts a disk of another kind under everything that this process writes at a position of a file. */
export async function replaceWrites(write: Write): Promise<Disposable> {
  const handles = await handleClass()
  const real = handles.write as WriteAt
  const replaced: WriteAt = async function (this: FileHandle, buffer, offset, length, position) {
    const honest = async (bytes: Uint8Array): Promise<number> =>
      (await real.call(this, bytes, 0, bytes.length, position)).bytesWritten
    return { bytesWritten: await write(buffer.subarray(offset, offset + length), position, honest), buffer }
  }
  Object.assign(handles, { write: replaced })
  return {
    [Symbol.dispose]: () => {
      Object.assign(handles, { write: real })
    },
  }
}

/** What all open files of this process share; Node does not export it. */
async function handleClass(): Promise<FileHandle> {
  await using file = await open(import.meta.filename)
  return Object.getPrototypeOf(file) as FileHandle
}
