import { closeSync, openSync, writeSync } from 'node:fs'
import type { Clock, Reporter } from '../../ports.ts'
import { wrapFileError } from '../disk/wrap-file-error.ts'

/** Often enough to see where the time went, and seldom enough to stay small. */
const PROGRESS_EVERY_MS = 1_000

/** Writes every step of an operation as a line of JSON to the end of a file, and passes it on to another reporter. */
export class StepLog implements Reporter, Disposable {
  readonly #path: string
  readonly #inner: Reporter
  readonly #clock: Clock
  readonly #startedMs: number
  /** Null once the file could not be written: a log never ends an operation. */
  #file: number | null
  #step: { readonly title: string; readonly startedMs: number } | null = null
  #progressMs = 0

  /** @throws BackupError TARGET_NOT_WRITABLE, IO_FAILED when the file cannot be opened, before anything was done */
  constructor(path: string, inner: Reporter, clock: Clock) {
    this.#path = path
    this.#inner = inner
    this.#clock = clock
    this.#startedMs = clock.elapsedMs()
    this.#file = openLog(path)
    this.#write({ event: 'start' })
  }

  step(title: string): void {
    this.#endStep()
    this.#step = { title, startedMs: this.#clock.elapsedMs() }
    this.#write({ event: 'step', title })
    this.#inner.step(title)
  }

  progress(done: number, total: number): void {
    const elapsedMs = this.#clock.elapsedMs()
    if (elapsedMs - this.#progressMs >= PROGRESS_EVERY_MS) {
      this.#progressMs = elapsedMs
      this.#write({ event: 'progress', done, total })
    }
    this.#inner.progress(done, total)
  }

  note(message: string): void {
    this.#write({ event: 'note', message })
    this.#inner.note(message)
  }

  [Symbol.dispose](): void {
    this.#endStep()
    this.#write({ event: 'end', durationMs: Math.round(this.#clock.elapsedMs() - this.#startedMs) })
    if (this.#file !== null) closeSync(this.#file)
    this.#file = null
  }

  #endStep(): void {
    if (this.#step === null) return
    const { startedMs, title } = this.#step
    this.#step = null
    this.#write({ event: 'step done', title, durationMs: Math.round(this.#clock.elapsedMs() - startedMs) })
  }

  #write(fields: Readonly<Record<string, string | number>>): void {
    if (this.#file === null) return
    try {
      writeSync(this.#file, `${JSON.stringify({ time: this.#clock.now().toISOString(), ...fields })}\n`)
    } catch (error) {
      this.#file = null
      this.#inner.note(`The log ends here: ${wrapFileError(error, this.#path, 'target').message}`)
    }
  }
}

function openLog(path: string): number {
  try {
    return openSync(path, 'a', 0o600)
  } catch (error) {
    throw wrapFileError(error, path, 'target')
  }
}
