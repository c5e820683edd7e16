import { createHash } from 'node:crypto'

/** Numbers that look random and are the same for the same seed (mulberry32). */
export class Random {
  readonly #seed: string
  #state: number

  constructor(seed: string) {
    this.#seed = seed
    this.#state = createHash('sha256').update(seed).digest().readUInt32LE(0)
  }

  /** A sequence of its own, which does not depend on how much of this one was used. */
  fork(name: string): Random {
    return new Random(`${this.#seed}/${name}`)
  }

  /** A whole number from 0 to `limit - 1`. */
  below(limit: number): number {
    return Math.floor(this.#next() * limit)
  }

  /** A number from `from` up to, without it, `to`. */
  between(from: number, to: number): number {
    return from + this.#next() * (to - from)
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T
  }

  /** `count` different items, in random order; all when there are fewer. */
  sample<T>(items: readonly T[], count: number): T[] {
    const rest = [...items]
    const drawn: T[] = []
    while (drawn.length < count && rest.length > 0) drawn.push(...rest.splice(this.below(rest.length), 1))
    return drawn
  }

  bytes(length: number): Buffer {
    return Buffer.from(Array.from({ length }, () => this.below(256)))
  }

  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
