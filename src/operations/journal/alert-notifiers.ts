import type { Announcement } from '../../domain/alert/alert.ts'
import type { Notifier } from '../../ports.ts'

/** Long enough for a slow service, short enough that the operation does not wait for it. */
const TIME_LIMIT_MS = 10_000

/**
 * Tells all notifiers at the same time.
 * @returns a sentence for each that could not be told; none of them throws, and none takes longer than the limit
 */
export async function notifyAll(
  announcement: Announcement,
  notifiers: readonly Notifier[],
  timeLimitMs: number = TIME_LIMIT_MS,
): Promise<readonly string[]> {
  const notes = await Promise.all(
    notifiers.map(async (notifier) => {
      const reason = await tryNotifying(notifier, announcement, timeLimitMs)
      return reason === null ? [] : [`The ${notifier.description} was not told: ${reason}`]
    }),
  )
  return notes.flat()
}

/** Why it failed; null when it did not. One that does not obey its signal is no longer waited for. */
async function tryNotifying(
  notifier: Notifier,
  announcement: Announcement,
  timeLimitMs: number,
): Promise<string | null> {
  const controller = new AbortController()
  const { promise: late, resolve } = Promise.withResolvers<string>()
  const timer = setTimeout(() => {
    resolve(`it did not answer within ${timeLimitMs / 1_000} s.`)
    controller.abort()
  }, timeLimitMs)
  const told = notifier.notify(announcement, controller.signal)
  try {
    return await Promise.race([told, late])
  } finally {
    clearTimeout(timer)
  }
}
