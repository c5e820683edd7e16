/**
 * Which archives of a database stay. Every rule that is set keeps archives, and what no rule keeps is removed; a
 * policy without any rule keeps everything.
 */
export interface RetentionPolicy {
  /** Keeps what is younger than that many days; null when age keeps nothing. */
  readonly keepWithinDays: number | null
  /** How many of the newest stay; 0, here and below, turns the rule off. */
  readonly keepLast: number
  /** For how many days, weeks, months, years of which there are archives the newest of each stays. */
  readonly keepDaily: number
  readonly keepWeekly: number
  readonly keepMonthly: number
  readonly keepYearly: number
  /** How many verified ones stay whatever the rules say. It keeps archives, but is no rule that lets others go. */
  readonly keepMinimumVerified: number
}

/** What holds unless the request says otherwise. */
export const DEFAULT_POLICY: RetentionPolicy = {
  keepWithinDays: 30,
  keepLast: 0,
  keepDaily: 0,
  keepWeekly: 0,
  keepMonthly: 0,
  keepYearly: 0,
  keepMinimumVerified: 3,
}
