import { cancelled, EXIT_CODES } from '../../domain/outcome/errors.ts'

/** The runner sends SIGINT first and SIGTERM 7.5 s later. */
const STOP_SIGNALS = ['SIGINT', 'SIGTERM'] as const

/** Within a second everything has to be over; this much is for operations to end by themselves. */
const GRACE_MS = 800

/**
 * A signal that is aborted, with CANCELLED as the reason, when the run is cancelled.
 * @param onLate what to do when the work is not over soon afterwards, before the process ends
 */
export function listenForStop(onLate: () => void): AbortSignal {
  const controller = new AbortController()
  for (const name of STOP_SIGNALS) {
    process.on(name, () => {
      if (controller.signal.aborted) return
      controller.abort(cancelled(name))
      setTimeout(() => {
        onLate()
        process.exit(EXIT_CODES.cancelled)
      }, GRACE_MS).unref()
    })
  }
  return controller.signal
}
