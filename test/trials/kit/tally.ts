/** What a trial counted. */
export interface Figure {
  readonly cases: number
  /** How many faults of each kind; a claim holds when all are zero. */
  readonly faults: Readonly<Record<string, number>>
  /** The longest single case; null when none was timed. */
  readonly longestMs: number | null
  /** Other numbers worth knowing, such as a share. */
  readonly notes: Readonly<Record<string, string>>
  /** The first faults, each with what it takes to see it again. */
  readonly examples: readonly string[]
}

const MOST_EXAMPLES = 20

/** Counts the cases of one trial and what went wrong in them. */
export class Tally {
  readonly #faults: Map<string, number>
  readonly #notes = new Map<string, string>()
  readonly #counts = new Map<string, number>()
  readonly #examples: string[] = []
  #cases = 0
  #longestMs: number | null = null

  constructor(kinds: readonly string[]) {
    this.#faults = new Map(kinds.map((kind) => [kind, 0]))
  }

  get cases(): number {
    return this.#cases
  }

  /** Counts one case that was done, well or not. */
  count(durationMs: number | null = null): void {
    this.#cases += 1
    if (durationMs !== null) this.#longestMs = Math.max(this.#longestMs ?? 0, durationMs)
  }

  /** Counts a fault; the kind must be one that the trial announced. */
  fault(kind: string, example: string): void {
    const before = this.#faults.get(kind)
    if (before === undefined) throw new Error(`the trial did not announce faults of the kind "${kind}"`)
    this.#faults.set(kind, before + 1)
    if (this.#examples.length < MOST_EXAMPLES) this.#examples.push(`${kind}: ${example}`)
  }

  /** Remembers a number that is not a fault. */
  note(name: string, value: string): void {
    this.#notes.set(name, value)
  }

  /** Counts how often something happened that is neither good nor bad. */
  seen(name: string): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1)
  }

  figure(): Figure {
    const counts = [...this.#counts].sort().map(([name, count]) => [name, String(count)] as const)
    return {
      cases: this.#cases,
      faults: Object.fromEntries(this.#faults),
      longestMs: this.#longestMs,
      notes: Object.fromEntries([...counts, ...this.#notes]),
      examples: this.#examples,
    }
  }
}

/** Whether a claim held: something was tried, and nothing went wrong. */
export function isUpheld({ cases, faults }: Figure): boolean {
  return cases > 0 && Object.values(faults).every((count) => count === 0)
}
