import type { Reporter } from '../../ports.ts'
import { escapeSentence } from '../../presentation/kit/escape.ts'

/** Often enough to see that it goes on, and seldom enough to stay readable. */
const PROGRESS_EVERY_MS = 2_000

/** How the log of a step is written. */
export interface GroupedLog {
  startGroup(name: string): void
  endGroup(): void
  info(message: string): void
}

/** Tells in the log of the step what is being done: a group for each step, with a line of progress now and then. */
export class LogReporter implements Reporter {
  readonly #log: GroupedLog
  readonly #elapsedMs: () => number
  #isGroupOpen = false
  #saidMs = 0

  constructor(log: GroupedLog, elapsedMs: () => number) {
    this.#log = log
    this.#elapsedMs = elapsedMs
  }

  step(title: string): void {
    this.close()
    this.#log.startGroup(escapeSentence(title))
    this.#isGroupOpen = true
    this.#saidMs = this.#elapsedMs()
  }

  progress(done: number, total: number): void {
    if (total === 0 || this.#elapsedMs() - this.#saidMs < PROGRESS_EVERY_MS) return
    this.#saidMs = this.#elapsedMs()
    this.#log.info(`${Math.floor((100 * done) / total)} %`)
  }

  note(message: string): void {
    this.#log.info(escapeSentence(message))
  }

  /** Ends the group that is open; what follows stands in the open. */
  close(): void {
    if (this.#isGroupOpen) this.#log.endGroup()
    this.#isGroupOpen = false
  }
}
