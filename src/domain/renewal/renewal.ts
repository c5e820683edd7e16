import type { Catalog, CatalogEntry } from '../catalog/catalog.ts'
import { BackupError } from '../outcome/errors.ts'

const DAY_MS = 86_400_000

/** How many verified archives of each database are never let expire, and how long before their day they are renewed. */
export interface RenewalPolicy {
  readonly keepMinimumVerified: number
  readonly beforeDays: number
}

/** What holds unless the request says otherwise. */
export const DEFAULT_RENEWAL_POLICY: RenewalPolicy = { keepMinimumVerified: 3, beforeDays: 7 }

/** Tells whether a store is about to drop an archive by itself. */
export function isExpiring({ expiresAt }: CatalogEntry, { beforeDays }: RenewalPolicy, now: Date): boolean {
  return expiresAt !== null && expiresAt.getTime() - now.getTime() < beforeDays * DAY_MS
}

/** What became of one archive that was looked at. */
export type RenewalOutcome =
  /** Good, and not about to expire. */
  | { readonly outcome: 'stays'; readonly entry: CatalogEntry }
  | { readonly outcome: 'renewed'; readonly entry: CatalogEntry; readonly renewed: CatalogEntry }
  /** The store did not give it, or did not take it again. */
  | { readonly outcome: 'failed'; readonly entry: CatalogEntry; readonly failure: BackupError }
  /** Not good: it does not count. */
  | { readonly outcome: 'damaged'; readonly entry: CatalogEntry; readonly failure: BackupError }

/** What became of the newest archives of one database. */
export interface DatabaseRenewal {
  /** Null for archives that name no database. */
  readonly database: string | null
  /** Newest first; empty when none is about to expire, and none was looked at. */
  readonly outcomes: readonly RenewalOutcome[]
  /** How many archives of it there are. */
  readonly present: number
}

/**
 * The one archive under each name that the store keeps longest: while the first upload of a renewed archive is still
 * there, the store lists it twice, and it counts once.
 */
export function withoutRepetitions(catalog: Catalog): Catalog {
  const longest = new Map<string, CatalogEntry>()
  for (const entry of catalog) {
    const other = longest.get(entry.name)
    if (other === undefined || lifeEnd(entry) > lifeEnd(other)) longest.set(entry.name, entry)
  }
  return [...longest.values()]
}

/** Why the archives of some database are not safe; null when all are. */
export function failureOfRenewal(
  databases: readonly DatabaseRenewal[],
  { keepMinimumVerified }: RenewalPolicy,
): BackupError | null {
  for (const { database, outcomes } of databases) {
    const failed = outcomes.find(({ outcome }) => outcome === 'failed')
    if (failed?.outcome === 'failed') return notKept(failed.entry, failed.failure)
    const damaged = outcomes.filter(({ outcome }) => outcome === 'damaged').length
    const good = outcomes.length - damaged
    if (damaged > 0 && good < keepMinimumVerified) return tooFew(database, good, damaged, keepMinimumVerified)
  }
  return null
}

function lifeEnd({ expired, expiresAt }: CatalogEntry): number {
  return expired ? Number.NEGATIVE_INFINITY : (expiresAt?.getTime() ?? Number.POSITIVE_INFINITY)
}

function notKept({ expiresAt, name }: CatalogEntry, cause: BackupError): BackupError {
  const until = expiresAt === null ? '' : ` It expires on ${expiresAt.toISOString()}.`
  return new BackupError(cause.code, `${name} could not be kept: ${cause.message}${until}`, {
    hint: cause.hint,
    context: { ...cause.context, archive: name },
    transient: cause.transient,
    cause,
  })
}

function tooFew(database: string | null, good: number, damaged: number, floor: number): BackupError {
  const whose = database === null ? 'that name no database' : `of ${database}`
  return new BackupError(
    'TOO_FEW_VERIFIED',
    `${good} of at least ${floor} archives ${whose} are good; ${damaged} are not.`,
    {
      hint: 'The good ones were kept from expiring. Make new backups, and look at the others with verify.',
      context: { database, good, damaged, floor },
    },
  )
}
