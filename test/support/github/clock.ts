/** The time on the GitHub of a test: the real one until the test moves it. */
export class MovableClock {
  #offsetMs = 0
  #standsAt: Date | null = null

  now(): Date {
    return this.#standsAt ?? new Date(Date.now() + this.#offsetMs)
  }

  /** Lets the clock say `date` now; it runs on from there. */
  moveTo(date: Date): void {
    this.#standsAt = null
    this.#offsetMs = date.getTime() - Date.now()
  }

  /** Lets the clock say `date` until it is moved. */
  standAt(date: Date): void {
    this.#standsAt = date
  }

  advance(durationMs: number): void {
    this.moveTo(new Date(this.now().getTime() + durationMs))
  }
}
