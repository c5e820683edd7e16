import { cancelled, EXIT_CODES } from '../../domain/outcome/errors.ts'

const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * A signal that is aborted, with CANCELLED as the reason, when the process is asked to stop. Whoever asks a
 * second time gets an end at once.
 */
export function listenAtTerminal(): AbortSignal {
  const controller = new AbortController()
  for (const name of STOP_SIGNALS) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(EXIT_CODES.cancelled)
      controller.abort(cancelled(name))
    })
  }
  return controller.signal
}
