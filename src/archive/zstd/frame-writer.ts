import { constants, createZstdCompress, type ZstdCompress } from 'node:zlib'
import { BLOCK_SIZE_BYTES } from '../format/format.ts'

/** What comes out of a frame at once; it is copied. */
const OUTPUT_CHUNK_SIZE_BYTES = 262_144

/** So that a whole block is one segment at every level. */
const WINDOW_LOG = Math.log2(BLOCK_SIZE_BYTES)

/**
 * Makes one zstd frame after another in one context: a context and its buffers for every block add up to much memory
 * before the garbage collector comes. Every frame has its content size and a checksum.
 */
export class FrameWriter {
  readonly #stream: ZstdCompress
  #pieces: Buffer[] = []
  #last: Promise<unknown> = Promise.resolve()

  /** @param level from 1, fastest, to 19, smallest */
  constructor(level: number) {
    this.#stream = createZstdCompress({
      flush: constants.ZSTD_e_end,
      chunkSize: OUTPUT_CHUNK_SIZE_BYTES,
      params: {
        [constants.ZSTD_c_compressionLevel]: level,
        [constants.ZSTD_c_checksumFlag]: 1,
        [constants.ZSTD_c_windowLog]: WINDOW_LOG,
      },
    })
    this.#stream.on('data', (piece: Buffer) => this.#pieces.push(piece))
  }

  /** The frame of these bytes alone. */
  write(raw: Uint8Array): Promise<Buffer> {
    const frame = this.#last.then(() => this.#write(raw))
    this.#last = frame.catch(() => undefined)
    return frame
  }

  #write(raw: Uint8Array): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      this.#stream.write(raw, (error) => {
        const pieces = this.#pieces
        this.#pieces = []
        if (error) reject(error)
        else resolve(Buffer.concat(pieces))
      })
    })
  }
}
