import { setImmediate } from 'node:timers/promises'
import { failedWith } from './sqlite-failure.ts'

/**
 * How long SQLite itself waits for a lock, one look after another at 1, 3, 8 and 18 ms. Left alone it comes to look only
 * every 100 ms, and then misses the gaps of a few milliseconds that a busy writer in rollback mode leaves.
 * @see https://www.sqlite.org/c3ref/busy_timeout.html
 */
export const LOOK_MS = 20

/**
 * Tries again for as long as a lock is in the way.
 * @param attempt on a connection whose own timeout is {@link LOOK_MS}
 * @throws what the attempt fails with; when time is up, SQLite's error about the lock
 */
export async function waitWhileBusy<T>(attempt: () => T, busyTimeoutMs: number): Promise<T> {
  const endMs = performance.now() + busyTimeoutMs
  for (;;) {
    try {
      return attempt()
    } catch (error) {
      if (!failedWith(error, 'busy') || performance.now() >= endMs) throw error
    }
    await setImmediate()
  }
}
