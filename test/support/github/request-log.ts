import type { RouteName } from './route-name.ts'

export interface LoggedRequest {
  readonly method: string
  /** Path and query as they came. */
  readonly path: string
  /** Null when there is no such route. */
  readonly route: RouteName | null
  /** The body as it came, for asserting what was asked; empty for blocks. */
  readonly body: string
}

/** Every request in the order of arrival, also those that met a fault. */
export class RequestLog {
  readonly #entries: LoggedRequest[] = []

  add(entry: LoggedRequest): void {
    this.#entries.push(entry)
  }

  get entries(): readonly LoggedRequest[] {
    return this.#entries
  }

  /** How many requests came; only those whose route begins with `prefix`, such as `rest.`, when given. */
  count(prefix = ''): number {
    return this.#entries.filter((entry) => (entry.route ?? '').startsWith(prefix)).length
  }

  clear(): void {
    this.#entries.length = 0
  }
}
