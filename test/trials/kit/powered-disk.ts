import { execFileSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { makeImage, mountImage } from './mounts.ts'

const IMAGE_SIZE_BYTES = 24 * 1_048_576

/** A file system in a file, and what a power cut would leave of it: what its file holds at that moment. */
export class PoweredDisk implements AsyncDisposable {
  readonly path: string
  readonly #image: string
  readonly #undo = new AsyncDisposableStack()

  constructor(folder: string, mode: string) {
    this.#image = join(folder, 'disk.img')
    this.path = join(folder, 'disk')
    makeImage(this.#image, IMAGE_SIZE_BYTES)
    mountImage(this.#image, this.path, mode, this.#undo)
  }

  sync(): void {
    execFileSync('sync', ['-f', this.path])
  }

  cut(): void {
    cpSync(this.#image, `${this.#image}-cut`)
  }

  /** Mounts what the last cut left, as the next start of the machine does. */
  async lookAtCut(look: (path: string) => void | Promise<void>): Promise<void> {
    const mounted = `${this.path}-cut`
    await using undo = new AsyncDisposableStack()
    mountImage(`${this.#image}-cut`, mounted, '', undo)
    await look(mounted)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#undo.disposeAsync()
  }
}
