import type { Clock } from '../../../src/ports.ts'

/** A clock that stands still until it is set. */
export interface StandingClock extends Clock {
  set(time: Date): void
}

/** @param time where it stands at first */
export function standingClock(time: Date = new Date('2026-11-23T01:04:05.000Z')): StandingClock {
  let present = time
  return {
    now: () => present,
    elapsedMs: () => 0,
    set: (next) => {
      present = next
    },
  }
}
