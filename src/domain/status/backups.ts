import { dayOf } from '../retention/calendar.ts'
import { spanText } from './span.ts'
import type { DatabaseFacts, StatusFinding, StatusPolicy } from './status.ts'
import { pausedFinding } from './status.ts'
import { untrustedHint, untrustedText } from './untrusted.ts'

const DAY_MS = 86_400_000

/** An archive expires soon when a week is left of its life, or a third of one that is shorter than three. */
const SOON_MS = 7 * DAY_MS
const SOON_PART = 3

/** How old the newest verified archive of a database is. */
export function judgeAge(facts: DatabaseFacts, policy: StatusPolicy, now: Date): StatusFinding {
  const { database } = facts
  const [newest] = facts.verified
  const finding = { code: 'BACKUP_STALE', database } as const
  const ageMs = newest === undefined ? null : now.getTime() - newest.createdAt.getTime()
  const age =
    newest === undefined || ageMs === null
      ? 'there is no verified archive'
      : `the newest verified archive is ${spanText(ageMs)} old (${newest.name})`
  const message = `${subjectOf(database)}: ${age}; the limit is ${spanText(policy.maxAgeMs)}.${aheadText(facts)}${untrustedText(facts.untrusted)}`
  if (ageMs !== null && ageMs <= policy.maxAgeMs) return { ...finding, outcome: 'ok', message, hint: null }
  const stale: StatusFinding = {
    ...finding,
    outcome: 'failed',
    message,
    hint: `Make a backup now, then see why the schedule made none. Name the databases that matter with --database, or say --paused while no backups are meant to be made.${untrustedHint(facts.untrusted)}`,
  }
  return policy.paused ? pausedFinding(stale) : stale
}

/** How many verified archives there are. A store that never had as many as the floor asks for is young, not in danger. */
export function judgeFloor(facts: DatabaseFacts, policy: StatusPolicy): StatusFinding {
  const { database, everMade, verified } = facts
  const finding = { code: 'TOO_FEW_VERIFIED', database } as const
  const floor = policy.keepMinimumVerified
  const message = `${subjectOf(database)}: ${verified.length} verified of at least ${floor} archives`
  if (verified.length >= floor) return { ...finding, outcome: 'ok', message: `${message}.`, hint: null }
  if (verified.length > 0 && verified.length === everMade)
    return { ...finding, outcome: 'ok', message: `${message}; there were never more.`, hint: null }
  return {
    ...finding,
    outcome: 'failed',
    message: `${message}.`,
    hint: 'Make new backups, and look for what removed or damaged the others: savepoint list, savepoint verify --all.',
  }
}

/** The archives that were looked at and are not good. */
export function judgeDamage({ damaged, database }: DatabaseFacts): readonly StatusFinding[] {
  return damaged.map(({ fault, name }) => ({
    code: 'ARCHIVE_DAMAGED',
    database,
    outcome: 'failed',
    message: `${subjectOf(database)}: ${name} is not a good backup. ${fault}`,
    hint: 'Make a new backup now. Look at it with savepoint verify, and at the disk or the service that keeps it.',
  }))
}

/** Whether the archives that the floor relies on are about to go by themselves. */
export function judgeExpiry(facts: DatabaseFacts, policy: StatusPolicy, now: Date): readonly StatusFinding[] {
  const { database, verified } = facts
  const mortal = verified.flatMap(({ createdAt, expiresAt, name }) =>
    expiresAt === null ? [] : [{ createdAt, expiresAt, name }],
  )
  if (mortal.length === 0) return []
  const soon = mortal.filter((archive) => expiresSoon(archive, now))
  const staying = verified.length - soon.length
  const finding = { code: 'ARCHIVES_EXPIRING', database } as const
  const subject = subjectOf(database)
  if (soon.length === 0 || staying >= policy.keepMinimumVerified) {
    return [
      { ...finding, outcome: 'ok', message: `${subject}: no archive of the floor expires soon.`, hint: null },
    ]
  }
  const which = soon.map(({ expiresAt, name }) => `${name} on ${dayOf(expiresAt)}`)
  return [
    {
      ...finding,
      outcome: 'warning',
      message: `${subject}: ${staying} verified archives will be left when those that expire soon are gone: ${which.join(', ')}.`,
      hint: 'Run the renew mode, or make new backups, before that day; keep a copy elsewhere of what must stay.',
    },
  ]
}

function aheadText({ aheadOfTime }: DatabaseFacts): string {
  if (aheadOfTime === 0) return ''
  return aheadOfTime === 1
    ? ' One archive does not count, because it is dated later than now.'
    : ` ${aheadOfTime} archives do not count, because they are dated later than now.`
}

/** A database as a sentence begins with it. */
export function subjectOf(database: string | null): string {
  return database ?? 'archives without a database'
}

function expiresSoon(
  { createdAt, expiresAt }: { readonly createdAt: Date; readonly expiresAt: Date },
  now: Date,
): boolean {
  const lifeMs = expiresAt.getTime() - createdAt.getTime()
  return expiresAt.getTime() - now.getTime() < Math.min(SOON_MS, lifeMs / SOON_PART)
}
