const DAY_MS = 86_400_000

/** A day as `2026-11-22`, in UTC. */
export function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10)
}

/** A month as `2026-11`, in UTC. */
export function monthOf(time: Date): string {
  return time.toISOString().slice(0, 7)
}

/** A year as `2026`, in UTC. */
export function yearOf(time: Date): string {
  return time.toISOString().slice(0, 4)
}

/**
 * A week as `2026-W47`, in UTC. It begins on Monday and belongs to the year of its Thursday, so the first days of
 * January may be in the last week of the year before.
 * @see ISO 8601
 */
export function weekOf(time: Date): string {
  const midnight = Date.UTC(time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate())
  const daysSinceMonday = (time.getUTCDay() + 6) % 7
  const thursday = new Date(midnight + (3 - daysSinceMonday) * DAY_MS)
  const daysIntoYear = (thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / DAY_MS
  const week = Math.floor(daysIntoYear / 7) + 1
  return `${yearOf(thursday)}-W${String(week).padStart(2, '0')}`
}

/** The instant that many days of 24 hours before another. */
export function daysBefore(time: Date, days: number): Date {
  return new Date(time.getTime() - days * DAY_MS)
}
