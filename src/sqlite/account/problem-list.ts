const MOST_KEPT = 100

/** The problems of a check: all counted, the first hundred kept. */
export class ProblemList {
  readonly #first: string[] = []
  #count = 0

  add(problem: string): void {
    this.#count += 1
    if (this.#first.length < MOST_KEPT) this.#first.push(problem)
  }

  /** Takes a row of integrity_check, in which one b-tree's problems are lines under a heading. */
  addRow(row: string): void {
    for (const line of row.split('\n')) {
      if (line !== '' && !line.startsWith('*** in database ')) this.add(line)
    }
  }

  /** Takes what another check found, without what this one found too. */
  addNew(others: ProblemList): void {
    const added = others.first.filter((problem) => !this.#first.includes(problem))
    for (const problem of added) this.add(problem)
    this.#count += others.count - others.first.length
  }

  get first(): readonly string[] {
    return this.#first
  }

  get count(): number {
    return this.#count
  }
}
