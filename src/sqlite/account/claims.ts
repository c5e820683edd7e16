/** What a claim on a page came to. */
export type Claim = 'first' | 'again' | 'no such page'

/** Which pages of a database are spoken for: one bit a page. */
export class Claims {
  readonly #pageCount: number
  readonly #bits: Uint8Array

  constructor(pageCount: number) {
    this.#pageCount = pageCount
    this.#bits = new Uint8Array((pageCount >> 3) + 1)
  }

  claim(page: number): Claim {
    if (page < 1 || page > this.#pageCount) return 'no such page'
    const bit = 1 << (page & 7)
    const before = this.#bits[page >> 3] ?? 0
    if ((before & bit) !== 0) return 'again'
    this.#bits[page >> 3] = before | bit
    return 'first'
  }

  /** The pages that nothing has claimed, in ascending order. */
  *unclaimed(): Generator<number> {
    for (let page = 1; page <= this.#pageCount; page += 1) {
      if (((this.#bits[page >> 3] ?? 0) & (1 << (page & 7))) === 0) yield page
    }
  }
}
