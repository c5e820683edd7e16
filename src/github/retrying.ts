import { setTimeout } from 'node:timers/promises'
import { asBackupError, BackupError } from '../domain/outcome/errors.ts'
import { assertNotAborted } from '../files/disk/assert-not-aborted.ts'

/** How often something is tried, and what happens in between. */
export interface Retries {
  /** How many times in all. */
  readonly attempts: number
  /** Before the second attempt; each later pause is twice as long. */
  readonly firstPauseMs: number
  /** No pause is longer than this, also when the service asks for it: then the failure is final. */
  readonly longestPauseMs: number
  /** Rejects when the signal is aborted meanwhile. */
  readonly wait: (durationMs: number, signal: AbortSignal) => Promise<void>
}

/** What GitHub's own clients do, more or less: five attempts, and at most a minute for a rate limit. */
export const USUAL_PATIENCE: Retries = {
  attempts: 5,
  firstPauseMs: 1_000,
  longestPauseMs: 60_000,
  wait: (durationMs, signal) => setTimeout(durationMs, undefined, { signal }),
}

/**
 * Calls until it succeeds, fails for good (not `transient`), or was tried often enough. A failure whose context has
 * `retryAfterMs` sets the pause itself.
 * @throws BackupError the last failure, or why the signal was aborted
 */
export async function retrying<T>(
  call: () => Promise<T>,
  patience: Retries,
  signal: AbortSignal,
): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    assertNotAborted(signal)
    try {
      return await call()
    } catch (error) {
      assertNotAborted(signal)
      const failure = asBackupError(error)
      const pauseMs = pauseAfter(failure, tried, patience)
      if (pauseMs === null) throw failure
      await pause(pauseMs, patience, signal)
    }
  }
}

/** The same failure, said to be one that may pass. */
export function asTransient({ cause, code, context, hint, message }: BackupError): BackupError {
  return new BackupError(code, message, { hint, context, cause, transient: true })
}

/** Null when there is no point in another attempt. */
function pauseAfter(failure: BackupError, tried: number, patience: Retries): number | null {
  if (!failure.transient || tried >= patience.attempts) return null
  const { retryAfterMs } = failure.context
  if (typeof retryAfterMs === 'number') return retryAfterMs <= patience.longestPauseMs ? retryAfterMs : null
  return Math.min(patience.firstPauseMs * 2 ** (tried - 1), patience.longestPauseMs)
}

async function pause(durationMs: number, { wait }: Retries, signal: AbortSignal): Promise<void> {
  try {
    await wait(durationMs, signal)
  } catch (error) {
    assertNotAborted(signal)
    throw error
  }
}
