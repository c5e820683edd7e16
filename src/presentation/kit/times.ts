import { counted } from './quantities.ts'

const SECOND_MS = 1_000
const MINUTE_MS = 60 * SECOND_MS
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** A duration as a person says it: `340 ms`, `1.2 s`, `2 min 5 s`, `3 h 4 min`. */
export function renderDuration(durationMs: number): string {
  const wholeMs = Math.round(durationMs)
  if (wholeMs < SECOND_MS) return `${wholeMs} ms`
  const tenths = Math.round(durationMs / 100)
  if (tenths < 600) return `${(tenths / 10).toFixed(1)} s`
  const seconds = Math.round(durationMs / SECOND_MS)
  if (seconds < 3_600) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`
  const minutes = Math.round(durationMs / MINUTE_MS)
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

/** How long ago something was, in one unit: `just now`, `5 minutes`, `3 hours`, `12 days`. */
export function renderAge(time: Date, now: Date): string {
  const ageMs = now.getTime() - time.getTime()
  if (ageMs < -MINUTE_MS) return 'in the future'
  if (ageMs < MINUTE_MS) return 'just now'
  if (ageMs < HOUR_MS) return counted(Math.floor(ageMs / MINUTE_MS), 'minute')
  if (ageMs < 2 * DAY_MS) return counted(Math.floor(ageMs / HOUR_MS), 'hour')
  return counted(Math.floor(ageMs / DAY_MS), 'day')
}

/** An instant to the second, with its zone: `2026-11-23 01:04:05 UTC`. */
export function renderTime(time: Date): string {
  return `${time.toISOString().slice(0, 19).replace('T', ' ')} UTC`
}

/** The day of an instant in UTC: `2026-11-23`. */
export function renderDay(time: Date): string {
  return time.toISOString().slice(0, 10)
}
