import type { MovableClock } from './clock.ts'
import type { Issue, Repository } from './model.ts'

/** The issues of all repositories. */
export class IssueTracker {
  readonly #clock: MovableClock
  readonly #issues: Issue[] = []

  constructor(clock: MovableClock) {
    this.#clock = clock
  }

  open(repository: Repository, title: string, body = '', labels: readonly string[] = []): Issue {
    const issue: Issue = {
      number: this.of(repository).length + 1,
      repository,
      title,
      body,
      labels: [...labels],
      state: 'open',
      stateReason: null,
      comments: [],
      createdAt: this.#clock.now(),
    }
    this.#issues.push(issue)
    return issue
  }

  /** Newest first, as GitHub lists them. */
  of(repository: Repository): readonly Issue[] {
    return this.#issues.filter((issue) => issue.repository === repository).reverse()
  }
}
