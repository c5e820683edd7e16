import { isAhead } from '../catalog/ahead.ts'
import { isBackup, presentBackups } from '../catalog/backups.ts'
import { type Catalog, type CatalogEntry, orderCatalog } from '../catalog/catalog.ts'
import { BackupError } from '../outcome/errors.ts'
import type { RetentionPolicy } from './policy.ts'
import { type AppliedRule, applyRules, keepNewest, keepYounger } from './rules.ts'

/** What a policy says of one archive, with every reason for it. */
export interface RetentionDecision {
  readonly entry: CatalogEntry
  readonly action: 'keep' | 'remove'
  readonly reasons: readonly string[]
}

/**
 * Decides for every archive whether it stays; nothing is removed by this. Each database is decided for itself, and
 * archives that name none are together one more.
 *
 * - The newest `keepMinimumVerified` that were verified stay, whatever the rules say.
 * - A pinned one stays and, as a tagged snapshot in restic, still takes its place in the counts.
 * - One dated after `now` stays and takes no place: some clock was wrong, and that must not push others out.
 * - A safety copy is no backup, nor is the database of a failed job: each stays `keepWithinDays`, and the newest of
 *   its kind for ever.
 * - An expired one is gone already and stands in no decision.
 *
 * @param verified ids of archives that were verified and found good; {@link floorCandidates} says which to look at
 * @returns database by database, newest first in each
 */
export function decideRetention(
  catalog: Catalog,
  policy: RetentionPolicy,
  now: Date,
  verified: ReadonlySet<string>,
): readonly RetentionDecision[] {
  const present = orderCatalog(catalog.filter((entry) => !entry.expired))
  const groups = [...Map.groupBy(present, (entry) => entry.database).values()]
  return groups.flatMap((group) => {
    const past = group.filter((entry) => !isAhead(entry, now))
    const backups = rulesForBackups(past.filter(isBackup), policy, now, verified)
    const safety = rulesForOthers(
      past.filter(({ kind }) => kind === 'safety'),
      'newest safety copy',
      policy,
      now,
    )
    const failed = rulesForOthers(
      past.filter((entry) => entry.kind !== 'safety' && !isBackup(entry)),
      'newest of a failed job',
      policy,
      now,
    )
    const rulesFor = (entry: CatalogEntry): readonly AppliedRule[] =>
      isBackup(entry) ? backups : entry.kind === 'safety' ? safety : failed
    return group.map((entry) => decide(entry, rulesFor(entry), now))
  })
}

/**
 * The archives to verify before anything is removed, per database and in this order: as soon as
 * `keepMinimumVerified` of a database are good, its others need not be looked at. A database from which nothing would
 * be removed is left out, so that a prune with nothing to do reads nothing.
 */
export function floorCandidates(
  catalog: Catalog,
  policy: RetentionPolicy,
  now: Date,
): ReadonlyMap<string | null, Catalog> {
  if (policy.keepMinimumVerified === 0) return new Map()
  const leaving = decideRetention(catalog, policy, now, new Set()).filter(
    (decision) => decision.action === 'remove' && isBackup(decision.entry),
  )
  const databases = new Set(leaving.map((decision) => decision.entry.database))
  const candidates = presentBackups(orderCatalog(catalog)).filter(
    (entry) => databases.has(entry.database) && !isAhead(entry, now),
  )
  return Map.groupBy(candidates, (entry) => entry.database)
}

/**
 * Refuses to go on when a database that has backups would be left without any.
 * @throws BackupError PRUNE_WOULD_EMPTY
 */
export function refuseEmptying(decisions: readonly RetentionDecision[]): void {
  const backups = decisions.filter((decision) => isBackup(decision.entry))
  for (const [database, group] of Map.groupBy(backups, (decision) => decision.entry.database)) {
    if (group.some((decision) => decision.action === 'keep')) continue
    const whose = database === null ? 'that name no database' : `of ${database}`
    throw new BackupError(
      'PRUNE_WOULD_EMPTY',
      `The policy would remove all ${group.length} archives ${whose}, and keeps no good one in return.`,
      {
        hint: 'Nothing was removed. Make a new backup first, or keep more: a longer time, --keep-last 1, or a higher --keep-minimum.',
        context: { database, archives: group.length },
      },
    )
  }
}

function rulesForBackups(
  backups: Catalog,
  policy: RetentionPolicy,
  now: Date,
  verified: ReadonlySet<string>,
): readonly AppliedRule[] {
  const rules = applyRules(backups, policy, now)
  if (rules.length === 0) return []
  const good = backups.filter((entry) => verified.has(entry.id))
  return [...keepNewest(good, policy.keepMinimumVerified, 'newest verified'), ...rules]
}

function rulesForOthers(
  others: Catalog,
  title: string,
  policy: RetentionPolicy,
  now: Date,
): readonly AppliedRule[] {
  const rules = keepYounger(others, policy.keepWithinDays, now)
  return rules.length === 0 ? [] : [...keepNewest(others, 1, title), ...rules]
}

function decide(entry: CatalogEntry, rules: readonly AppliedRule[], now: Date): RetentionDecision {
  const reasons = [
    ...(entry.pinned ? ['pinned'] : []),
    ...(isAhead(entry, now) ? ['dated in the future: a clock was wrong'] : []),
    ...rules.flatMap((rule) => rule.keeps.get(entry) ?? []),
  ]
  if (reasons.length > 0) return { entry, action: 'keep', reasons }
  if (rules.length === 0) return { entry, action: 'keep', reasons: ['no rule lets it go'] }
  return { entry, action: 'remove', reasons: rules.map((rule) => rule.otherwise) }
}
