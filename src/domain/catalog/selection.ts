import { plainNameOf } from '../archive/catalog-name.ts'
import { archiveStemOf } from '../archive/name.ts'
import { BackupError } from '../outcome/errors.ts'
import { databasesOf, isBackup, presentBackups } from './backups.ts'
import { type Catalog, type CatalogEntry, orderCatalog } from './catalog.ts'
import { isOfDatabase } from './databases.ts'
import { archiveExpired, archiveNotFound, archivesAmbiguous, databaseAmbiguous } from './selection-errors.ts'

/** Which archive the user wants; a database narrows it down, null leaves it open. */
export type ArchiveRequest =
  | { readonly by: 'name'; readonly name: string; readonly database: string | null }
  | { readonly by: 'time'; readonly before: Date; readonly database: string | null }
  | { readonly by: 'latest'; readonly database: string | null }

/** The archives that answer a request. */
export interface Selection {
  /** Newest first, never empty. More than one only when a time or the latest was asked for: a damaged one can be passed over. */
  readonly candidates: Catalog
  /** Why these, to be read after "chosen": `by its label`, `as the latest of app`. */
  readonly chosenBy: string
}

/** One way to understand a name. */
interface NameResolver {
  readonly chosenBy: string
  readonly matches: (entry: CatalogEntry, name: string) => boolean
  /** `one archive` where the name alone says which, whatever its database. */
  readonly means: 'one archive' | 'one of a database'
}

/** In this order: the first that finds anything decides. */
const NAME_RESOLVERS: readonly NameResolver[] = [
  { chosenBy: 'by its id', means: 'one archive', matches: (entry, name) => entry.id === name },
  {
    chosenBy: 'by its file name',
    means: 'one archive',
    matches: (entry, name) => entry.name === name || archiveStemOf(entry.name)?.stem === name,
  },
  {
    chosenBy: 'by its label',
    means: 'one of a database',
    matches: (entry, name) => entry.label === name,
  },
  {
    chosenBy: 'by the beginning of its name',
    means: 'one of a database',
    matches: (entry, name) => entry.name.startsWith(name),
  },
]

/**
 * Selects the archive that the user asked for. Safety copies are found by name only, expired ones never.
 * @throws BackupError ARCHIVE_NOT_FOUND, ARCHIVE_EXPIRED; ARCHIVE_AMBIGUOUS when a name fits several archives, or
 *   when the latest is wanted of several databases without saying which; INPUT_INVALID for an empty name
 */
export function selectArchives(catalog: Catalog, request: ArchiveRequest): Selection {
  const ordered = orderCatalog(catalog)
  switch (request.by) {
    case 'name':
      return selectNamed(ordered, request.name, request.database)
    case 'time': {
      const wanted = `newest before ${request.before.toISOString()}`
      return selectNewest(ordered, request.database, wanted, (entry) => entry.createdAt < request.before)
    }
    case 'latest':
      return selectNewest(ordered, request.database, 'latest', () => true)
  }
}

/**
 * The backups of one database, in the order of the catalog. Archives of the former system do not say whose they are:
 * they count as this database's as long as no backup names it.
 */
export function selectDatabase(catalog: Catalog, database: string): Catalog {
  const backups = catalog.filter(isBackup)
  const named = backups.filter((entry) => isOfDatabase(entry.database, database))
  if (named.length > 0) return named
  const earlier = earlierArchives(backups, database)
  return earlier.length > 0 ? earlier : backups.filter((entry) => entry.database === null)
}

/**
 * The database whose archives are meant for a target: its own, where the store has any; else the only one of the store,
 * or the only one that is called the same. Whoever restores such a stranger has to say so.
 * @param own the name of the target's database
 * @throws BackupError ARCHIVE_AMBIGUOUS when several others could be meant
 */
export function databaseForTarget(catalog: Catalog, own: string): string {
  const backups = presentBackups(catalog)
  if (selectDatabase(catalog, own).length > 0) return own
  const databases = databasesOf(backups)
  const namesakes = databases.filter((database) => plainNameOf(database) === plainNameOf(own))
  const [only = own, another] = namesakes.length > 0 ? namesakes : databases
  if (another !== undefined) throw databaseAmbiguous(databases, own)
  return only
}

/**
 * The archives that an earlier Savepoint made and that only say the file name of their source: those of a database that
 * is called so, as long as no other that is called so too has come since.
 */
function earlierArchives(backups: Catalog, database: string): Catalog {
  const plainName = plainNameOf(database)
  const namesakes = backups.filter((entry) => isOfDatabase(entry.database, plainName))
  return namesakes.every((entry) => entry.database === plainName) ? namesakes : []
}

function selectNamed(catalog: Catalog, name: string, database: string | null): Selection {
  if (name === '') {
    throw new BackupError('INPUT_INVALID', 'The name of the archive is empty.', {
      hint: 'Give the name of an archive, its label, or the beginning of its name.',
    })
  }
  const related = database === null ? catalog : selectDatabase(catalog, database)
  for (const { chosenBy, means, matches } of NAME_RESOLVERS) {
    const looked = means === 'one archive' ? catalog : related
    const found = looked.filter((entry) => matches(entry, name))
    const present = found.filter((entry) => !entry.expired)
    if (present.length > 1) throw archivesAmbiguous(`"${name}"`, present)
    if (present.length === 1) return { candidates: present, chosenBy }
    if (found[0] !== undefined) throw archiveExpired(found[0])
  }
  throw archiveNotFound(`"${name}"`, related)
}

function selectNewest(
  catalog: Catalog,
  database: string | null,
  wanted: string,
  condition: (entry: CatalogEntry) => boolean,
): Selection {
  const whose = database ?? soleDatabase(catalog)
  const related = whose === null ? catalog.filter(isBackup) : selectDatabase(catalog, whose)
  const candidates = presentBackups(related).filter(condition)
  const databases = databasesOf(candidates)
  if (databases.length > 1) throw databaseAmbiguous(databases)
  const of = whose === null ? '' : ` of ${whose}`
  if (candidates.length === 0) throw archiveNotFound(`to be the ${wanted}${of}`, related)
  return { candidates, chosenBy: `as the ${wanted}${of}` }
}

/** The only database that the backups name; null when they name none. */
function soleDatabase(catalog: Catalog): string | null {
  const databases = databasesOf(presentBackups(catalog))
  if (databases.length > 1) throw databaseAmbiguous(databases)
  return databases[0] ?? null
}
