import type { InflateRaw } from 'node:zlib'

/**
 * Writes a source into an inflater, as fast as it takes it, until the source ends or the inflater has found the end
 * of its stream and its reader is done with it. A failing source destroys the inflater with its error.
 */
export async function feed(inflater: InflateRaw, source: AsyncIterable<Uint8Array>): Promise<void> {
  try {
    for await (const piece of source) {
      await write(inflater, piece)
      if (inflater.destroyed) return
    }
    inflater.end()
  } catch (error) {
    inflater.destroy(error as Error)
  }
}

/** What comes behind the end of a deflate stream is never taken and never called back for: then it is the closing. */
function write(inflater: InflateRaw, piece: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      inflater.off('close', done)
      resolve()
    }
    inflater.once('close', done)
    inflater.write(piece, done)
  })
}
