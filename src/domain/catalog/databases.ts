import { parseCatalogName, plainNameOf } from '../archive/catalog-name.ts'
import { parseArchiveName } from '../archive/name.ts'
import type { Catalog, CatalogEntry } from './catalog.ts'

/**
 * Tells whether an archive is of a database: of exactly that one when its full name is given, such as `app~m3f9a1c2e`,
 * and of any that people call so when only that is given.
 */
export function isOfDatabase(database: string | null, wanted: string): boolean {
  if (database === null) return false
  return isFullName(wanted) ? database === wanted : plainNameOf(database) === wanted
}

/** Tells whether a name says an identity. */
export function isFullName(name: string): boolean {
  return (parseCatalogName(name)?.identity ?? null) !== null
}

/**
 * Gives archives that do not say their identity, because an earlier Savepoint made them, to the database that is called
 * like their file, as long as there is one only. Where there are several, they stay by themselves.
 */
export function adoptEarlier(catalog: Catalog): Catalog {
  const adopterOf = findAdopters(catalog.map(({ database }) => database))
  return catalog.map((entry) => {
    const database = adopterOf(entry.database)
    return database === entry.database ? entry : { ...entry, database }
  })
}

/** The same for any names that stand beside those of a catalog, as those of a journal do. */
export function findAdopters(names: Iterable<string | null>): (database: string | null) => string | null {
  const known = new Set([...names].filter((name) => name !== null))
  const byPlainName = Map.groupBy([...known].filter(isFullName), plainNameOf)
  return (database) => {
    const [only, another] = (database !== null && byPlainName.get(database)) || []
    return only !== undefined && another === undefined ? only : database
  }
}

/** The databases that are meant by names: a plain one means all that are called so, or itself where there are none. */
export function databasesCalled(
  wanted: readonly string[],
  known: Iterable<string | null>,
): readonly string[] {
  const names = [...new Set(known)].filter((name) => name !== null).sort()
  const meant = wanted.flatMap((each) => {
    const called = names.filter((name) => isOfDatabase(name, each))
    return called.length > 0 ? called : [each]
  })
  return [...new Set(meant)]
}

/** The newest archive that was saved under a name that was given; null when there is none. */
export function newestUnderGivenName(catalog: Catalog, name: string): CatalogEntry | null {
  const named = catalog.filter(({ database }) => {
    const parsed = database === null ? null : parseCatalogName(database)
    return parsed?.name === name && parsed.identity?.by === 'name'
  })
  return named.toSorted((one, other) => other.createdAt.getTime() - one.createdAt.getTime())[0] ?? null
}

/** The database that an archive names itself, before it was given to another; null when it names none. */
export function saidDatabaseOf({ database, name }: Pick<CatalogEntry, 'database' | 'name'>): string | null {
  return parseArchiveName(name)?.database ?? database
}
