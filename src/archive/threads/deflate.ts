import type { EventEmitter } from 'node:events'
import { deflateRawSync } from 'node:zlib'
import { deflate as deflateFast } from 'libdeflate'

/** What libdeflate's loader listens to, so that a stray rejection of anybody's would end the whole process. */
const EVENTS = ['uncaughtException', 'unhandledRejection']

let isLoaded = false

/**
 * A raw deflate stream. libdeflate takes four fifths of the time that zlib takes; what it writes is read back with zlib.
 * @param level from 0, store, to 9, smallest
 */
export function deflate(raw: Uint8Array, level: number): Uint8Array {
  if (level === 0) return deflateRawSync(raw, { level })
  if (!isLoaded) load()
  return deflateFast(raw, level)
}

/** It loads with its first call; its listeners are taken off again, because what they do is for others to decide. */
function load(): void {
  const emitter: EventEmitter = process
  const before = EVENTS.map((event) => emitter.listeners(event))
  deflateFast(new Uint8Array(1), 1)
  for (const [index, event] of EVENTS.entries()) {
    for (const listener of emitter.listeners(event)) {
      if (before[index]?.includes(listener) === false) emitter.off(event, listener as () => void)
    }
  }
  isLoaded = true
}
