import type { BackupError } from '../domain/outcome/errors.ts'

/** Aborts its signal with an error unless it is refreshed or disposed of in time. */
export class TimeLimit implements Disposable {
  readonly signal: AbortSignal
  readonly #timer: NodeJS.Timeout

  constructor(durationMs: number, reason: () => BackupError) {
    const controller = new AbortController()
    this.signal = controller.signal
    this.#timer = setTimeout(() => controller.abort(reason()), durationMs)
  }

  /** The time begins anew. */
  refresh(): void {
    this.#timer.refresh()
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer)
  }
}
