import { deflateRaw, type InflateRaw, inflateRaw } from 'node:zlib'
import { MAX_MEMBER_SIZE_BYTES } from './format.ts'

/** Deflates one block on another thread. One output buffer that always suffices saves the round trips. */
export function deflateBlock(raw: Uint8Array, level: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    deflateRaw(raw, { level, memLevel: 9, chunkSize: MAX_MEMBER_SIZE_BYTES }, (error, deflated) => {
      if (error === null) resolve(deflated)
      else reject(error)
    })
  })
}

/** What a deflate stream gave, and where it ended. */
export interface Inflated {
  readonly raw: Buffer<ArrayBuffer>
  /** How many bytes of the input belong to the stream; any behind them were not looked at. */
  readonly consumedBytes: number
}

/**
 * Inflates one deflate stream on another thread. It stops at `maxSizeBytes`.
 * @throws zlib's error when the stream is damaged, ends too early or gives more than allowed
 */
export function inflateBlock(deflated: Uint8Array, maxSizeBytes: number): Promise<Inflated> {
  return new Promise((resolve, reject) => {
    // One byte more than the limit: a buffer filled to its end would cost a second round trip.
    const options = { chunkSize: Math.max(64, maxSizeBytes + 1), maxOutputLength: maxSizeBytes, info: true }
    inflateRaw(deflated, options, (error, result) => {
      if (error !== null) return reject(error)
      // With `info` Node gives more than its types say.
      const { buffer, engine } = result as unknown as { buffer: Buffer<ArrayBuffer>; engine: InflateRaw }
      resolve({ raw: buffer, consumedBytes: engine.bytesWritten })
    })
  })
}
