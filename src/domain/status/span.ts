const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** A span of time in a sentence: `40 minutes`, `26 hours`, `9 days`. */
export function spanText(durationMs: number): string {
  if (durationMs < HOUR_MS) return plural(Math.max(0, Math.floor(durationMs / 60_000)), 'minute')
  if (durationMs < 2 * DAY_MS) return plural(Math.floor(durationMs / HOUR_MS), 'hour')
  return plural(Math.floor(durationMs / DAY_MS), 'day')
}

function plural(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
