import type { Catalog, CatalogEntry } from '../catalog/catalog.ts'
import { dayOf, daysBefore, monthOf, weekOf, yearOf } from './calendar.ts'
import type { RetentionPolicy } from './policy.ts'

/** One rule, applied to archives of one database. A rule that is turned off is none: an empty list. */
export interface AppliedRule {
  /** The archives that the rule keeps, each with the reason. */
  readonly keeps: ReadonlyMap<CatalogEntry, string>
  /** What the rule says of every other one. */
  readonly otherwise: string
}

const PERIODS = [
  ['keepDaily', 'daily', dayOf],
  ['keepWeekly', 'weekly', weekOf],
  ['keepMonthly', 'monthly', monthOf],
  ['keepYearly', 'yearly', yearOf],
] as const

/**
 * The rules of a policy, applied to the backups of one database, given newest first. Of the same dates they keep the
 * same ones as restic, except that age is counted from now and not from the newest archive.
 * @see https://restic.readthedocs.io/en/stable/060_forget.html
 */
export function applyRules(backups: Catalog, policy: RetentionPolicy, now: Date): readonly AppliedRule[] {
  return [
    ...keepYounger(backups, policy.keepWithinDays, now),
    ...keepNewest(backups, policy.keepLast, 'newest'),
    ...PERIODS.flatMap(([rule, title, periodOf]) => keepPeriods(backups, policy[rule], title, periodOf)),
  ]
}

/** Keeps what is younger than so many days; null turns it off. */
export function keepYounger(entries: Catalog, days: number | null, now: Date): readonly AppliedRule[] {
  if (days === null) return []
  const limit = daysBefore(now, days)
  const younger = entries.filter((entry) => entry.createdAt > limit)
  return [{ keeps: because(younger, `younger than ${days} days`), otherwise: `older than ${days} days` }]
}

/** Keeps so many of entries that are given newest first; 0 turns it off. */
export function keepNewest(entries: Catalog, count: number, title: string): readonly AppliedRule[] {
  if (count === 0) return []
  const reason = count === 1 ? `the ${title}` : `one of the ${count} ${title}`
  return [{ keeps: because(entries.slice(0, count), reason), otherwise: `not ${reason}` }]
}

/** Keeps the newest of each period until the count is used up; the oldest of all stays while some of it is left. */
function keepPeriods(
  entries: Catalog,
  count: number,
  title: string,
  periodOf: (time: Date) => string,
): readonly AppliedRule[] {
  const keeps = new Map<CatalogEntry, string>()
  let last = ''
  for (const entry of entries) {
    if (keeps.size === count) break
    const period = periodOf(entry.createdAt)
    if (period !== last) keeps.set(entry, `${title} snapshot ${period}`)
    else if (entry === entries.at(-1)) keeps.set(entry, `oldest ${title} snapshot ${period}`)
    last = period
  }
  return count === 0 ? [] : [{ keeps, otherwise: `not one of the ${count} ${title} snapshots` }]
}

function because(entries: Catalog, reason: string): ReadonlyMap<CatalogEntry, string> {
  return new Map(entries.map((entry) => [entry, reason]))
}
