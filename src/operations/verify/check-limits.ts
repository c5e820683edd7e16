import type { Patience } from '../../sqlite/inspection/inspection.ts'

const MIB = 1024 * 1024
const GIB = 1024 * MIB

/** What SQLite's checks may cost before they are stopped: a hostile schema can make them run for ever. */
export interface CheckLimits {
  readonly timeLimitMs: number
  readonly memoryLimitBytes: number
  readonly patience?: Patience
}

/**
 * Limits for a database of this size: some twenty times what a full check of a sound one was measured to need.
 * @param givenMs the time that the user gives; null when he leaves it to the size
 */
export function checkLimitsFor(sizeBytes: number, givenMs: number | null = null): CheckLimits {
  return {
    timeLimitMs: givenMs ?? Math.round(120_000 + 180_000 * (sizeBytes / GIB)),
    memoryLimitBytes: 256 * MIB + Math.min(2 * sizeBytes, 2 * GIB),
  }
}

/** Limits for the user's own live database: it may take as long as it gets on, unless the user gives a time. */
export function ownCheckLimitsFor(sizeBytes: number, givenMs: number | null): CheckLimits {
  const limits = checkLimitsFor(sizeBytes, givenMs)
  return givenMs === null ? { ...limits, patience: 'while it reads' } : limits
}
