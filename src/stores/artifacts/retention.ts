const DAY_MS = 86_400_000

/** A day is changed twice a year by an hour; GitHub counts by the calendar. */
const TOLERANCE_MS = 7_200_000

/** How long GitHub is asked to keep an artifact: never longer than the limit that it set for the job. */
export function effectiveRetentionDays(askedDays: number, limitDays: number | null): number {
  return limitDays === null ? askedDays : Math.min(askedDays, limitDays)
}

/** When an artifact expires that is kept for so many days. */
export function expiryAfter(createdAt: Date, days: number): Date {
  return new Date(createdAt.getTime() + days * DAY_MS)
}

/** What the reader should know when GitHub keeps an artifact for a shorter time than was asked; null otherwise. */
export function noteOnExpiry(createdAt: Date, expiresAt: Date, askedDays: number): string | null {
  const wantedMs = expiryAfter(createdAt, askedDays).getTime()
  if (expiresAt.getTime() >= wantedMs - TOLERANCE_MS) return null
  const keptDays = Math.round((expiresAt.getTime() - createdAt.getTime()) / DAY_MS)
  const until = expiresAt.toISOString().slice(0, 10)
  return (
    `GitHub keeps this archive for ${keptDays} days only, until ${until}, and not for ${askedDays} as asked: ` +
    'that is the limit in the settings of the repository or of its owner.'
  )
}
