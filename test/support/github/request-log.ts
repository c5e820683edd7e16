import type { RouteName, Service } from './route-name.ts'

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

  /** How many requests came: all of them, those of a service, or those of a route. */
  count(of?: Service | RouteName): number {
    if (of === undefined) return this.#entries.length
    return this.#entries.filter(({ route }) => route === of || route?.split('.')[0] === of).length
  }

  clear(): void {
    this.#entries.length = 0
  }
}
