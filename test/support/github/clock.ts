/** The time on the GitHub of a test: the real one until the test moves it. */
export class MovableClock {
  #offsetMs = 0

  now(): Date {
    return new Date(Date.now() + this.#offsetMs)
  }

  /** Lets the clock say `date` now; it runs on from there. */
  moveTo(date: Date): void {
    this.#offsetMs = date.getTime() - Date.now()
  }

  advance(durationMs: number): void {
    this.#offsetMs += durationMs
  }
}
