const MIB = 1024 * 1024
const GIB = 1024 * MIB

/** What SQLite's checks may cost before they are stopped: a hostile schema can make them run for ever. */
export interface CheckLimits {
  readonly timeLimitMs: number
  readonly memoryLimitBytes: number
}

/** Limits for a database of this size: some twenty times what a full check of a sound one was measured to need. */
export function checkLimitsFor(sizeBytes: number): CheckLimits {
  return {
    timeLimitMs: Math.round(120_000 + 180_000 * (sizeBytes / GIB)),
    memoryLimitBytes: 256 * MIB + Math.min(2 * sizeBytes, 2 * GIB),
  }
}
