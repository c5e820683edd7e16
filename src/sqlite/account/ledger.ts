import { Claims } from './claims.ts'
import type { ProblemList } from './problem-list.ts'

/** Books every page on what holds it, and writes down what does not add up, in SQLite's own words. */
export class Ledger {
  readonly #claims: Claims
  readonly #problems: ProblemList

  constructor(pageCount: number, problems: ProblemList) {
    this.#claims = new Claims(pageCount)
    this.#problems = problems
  }

  /**
   * @param holder what refers to the page, as the start of a finding such as `Freelist`
   * @returns whether the page exists and is booked for the first time, so that it may be read
   */
  book(page: number, holder: () => string): boolean {
    const claim = this.#claims.claim(page)
    if (claim === 'first') return true
    const fault = claim === 'again' ? '2nd reference to page' : 'invalid page number'
    this.note(`${holder()}: ${fault} ${page}`)
    return false
  }

  note(problem: string): void {
    this.#problems.add(problem)
  }

  /** Notes every page that nothing holds. */
  close(): void {
    for (const page of this.#claims.unclaimed()) this.note(`Page ${page}: never used`)
  }
}
