import type { Clock } from '../../ports.ts'

/** The clocks of this machine. */
export const SYSTEM_CLOCK: Clock = {
  now: () => new Date(),
  elapsedMs: () => performance.now(),
}
