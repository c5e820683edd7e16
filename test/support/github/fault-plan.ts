import type { Fault } from './fault.ts'
import type { RouteName } from './route-name.ts'

/** Which calls of a route a fault befalls, counted from the moment at which it was planned. */
export interface Calls {
  /** The first one; 1 unless given. */
  readonly from?: number
  /** How many in a row; 1 unless given, `Infinity` for ever. */
  readonly times?: number
}

interface PlannedFault {
  readonly route: RouteName
  readonly fault: Fault
  readonly from: number
  readonly until: number
  seen: number
}

/** The faults of a test. */
export class FaultPlan {
  #planned: readonly PlannedFault[] = []

  add(route: RouteName, fault: Fault, { from = 1, times = 1 }: Calls = {}): void {
    this.#planned = [...this.#planned, { route, fault, from, until: from + times, seen: 0 }]
  }

  clear(): void {
    this.#planned = []
  }

  /** What befalls the call of `route` that came just now: of several, the one planned first; null for none. */
  next(route: RouteName): Fault | null {
    const mine = this.#planned.filter((planned) => planned.route === route)
    for (const planned of mine) planned.seen += 1
    return mine.find(({ seen, from, until }) => from <= seen && seen < until)?.fault ?? null
  }
}
