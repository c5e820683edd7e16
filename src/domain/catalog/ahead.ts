import type { Catalog, CatalogEntry } from './catalog.ts'

/** The clock that dated an archive may run ahead of ours by so much. */
const CLOCK_SLACK_MS = 600_000
/** More names say no more to a reader. */
const MOST_NAMES = 3

/** Tells whether an archive is dated later than now: a clock was wrong, and nobody knows how old it is. */
export function isAhead({ createdAt }: Pick<CatalogEntry, 'createdAt'>, now: Date): boolean {
  return createdAt.getTime() > now.getTime() + CLOCK_SLACK_MS
}

/**
 * The catalog without archives from the future, which are never the newest of anything; who wants one has to name it.
 * @param tell is given a sentence that names those that were left out, when there are any
 */
export function withoutAhead(catalog: Catalog, now: Date, tell: (message: string) => void): Catalog {
  const ahead = catalog.filter((entry) => isAhead(entry, now))
  if (ahead.length === 0) return catalog
  const names = ahead.slice(0, MOST_NAMES).map(({ name }) => name)
  const more = ahead.length > names.length ? ` and ${ahead.length - names.length} more` : ''
  tell(
    `${names.join(', ')}${more}: dated later than now, and passed over. A clock was wrong, here or where they were made.`,
  )
  return catalog.filter((entry) => !isAhead(entry, now))
}
