import type { Clock } from '../ports.ts'

/** Instants that never repeat and never go back, each the present or the next free millisecond. */
export type InstantSource = () => Date

/** The instants of one process, by its clock. */
export function risingInstants(clock: Clock): InstantSource {
  let lastMs = 0
  return () => {
    lastMs = Math.max(clock.now().getTime(), lastMs + 1)
    return new Date(lastMs)
  }
}
