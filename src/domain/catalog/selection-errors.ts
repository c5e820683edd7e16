import { BackupError } from '../outcome/errors.ts'
import type { Catalog, CatalogEntry } from './catalog.ts'

const NAMES_SHOWN = 5

/** @param wanted what was asked for, as in "There is no archive …" */
export function archiveNotFound(wanted: string, looked: Catalog): BackupError {
  const expired = looked.filter((entry) => entry.expired).length
  const there = looked.length - expired
  const gone = expired === 0 ? '' : ` and ${expired} that expired`
  const newest = there === 0 ? '' : ` The newest: ${shown(looked.filter((entry) => !entry.expired))}.`
  return new BackupError(
    'ARCHIVE_NOT_FOUND',
    `There is no archive ${wanted}. The store holds ${there} to choose from${gone}.${newest}`,
    {
      hint:
        there === 0
          ? 'Check that this is the right store and the right database, or make a backup first.'
          : 'List the store and give the name of one of its archives.',
      context: { archives: there, expired },
    },
  )
}

/** @param wanted what was asked for, as the subject of the sentence */
export function archivesAmbiguous(wanted: string, matches: Catalog): BackupError {
  return new BackupError(
    'ARCHIVE_AMBIGUOUS',
    `${wanted} fits ${matches.length} archives: ${shown(matches)}.`,
    { hint: 'Give the whole name of the one that you mean.', context: { matches: matches.length } },
  )
}

/**
 * The latest was asked for, and of whose archives it should be is not clear.
 * @param own the name of the database that was looked for; null when none was
 */
export function databaseAmbiguous(databases: readonly string[], own: string | null = null): BackupError {
  const none = own === null ? '' : `, and none of ${own}`
  return new BackupError(
    'ARCHIVE_AMBIGUOUS',
    `The store holds archives of ${databases.length} databases${none}: ${capped(databases)}.`,
    {
      hint: 'Say which database is meant (on the command line: --database NAME), or give the name of an archive.',
      context: { databases: databases.length },
    },
  )
}

export function archiveExpired(entry: CatalogEntry): BackupError {
  const when = entry.expiresAt === null ? '' : ` on ${entry.expiresAt.toISOString()}`
  return new BackupError('ARCHIVE_EXPIRED', `The archive ${entry.name} expired${when}: its bytes are gone.`, {
    hint: 'Choose another archive. A longer retention in the store keeps the next ones for longer.',
    context: { archive: entry.name },
  })
}

/**
 * The latest of a database was asked for whose archives come from several makers that may each have their own.
 * @param name how people call the database
 * @param makers such as the paths of workflows
 */
export function identityAmbiguous(name: string, makers: readonly string[]): BackupError {
  const suggested = suggestNames(name, makers)
  return new BackupError(
    'IDENTITY_AMBIGUOUS',
    `The archives of ${name} come from ${makers.length} sources that nothing tells apart but who made them: ${capped(makers)}. They may be of different databases.`,
    {
      hint: `Give each database a name, where it is backed up and where it is restored: ${suggested}. Until then, give the name of the archive that you mean.`,
      context: { makers: makers.length },
    },
  )
}

/** The error of a restore for which a newer archive stands there, saved under a name that was given only then. */
export function newerUnderGivenName({ name }: CatalogEntry, givenName: string): BackupError {
  return new BackupError(
    'IDENTITY_AMBIGUOUS',
    `The newest archive of a database called ${givenName} is ${name}. It was saved under that name, and no name was given now: it may be of this database, or of another one.`,
    {
      hint: `If it is of this one, give the same name: --database-name ${givenName} (input database-name). If not, give the name of the archive that you mean.`,
      context: { archive: name },
    },
  )
}

/** The line to add for each maker: `database-name: app-staging`. */
export function suggestNames(name: string, makers: readonly string[]): string {
  const lines = makers.map((maker) => `database-name: ${name}-${stemOf(maker)}`)
  return `${capped(lines)} (on the command line --database-name NAME)`
}

function stemOf(maker: string): string {
  const [file = ''] = maker.split('/').slice(-1)
  const stem = file.replace(/\.ya?ml\b/, '').replace(/^sha256:(.{8}).*$/, '$1')
  return stem.replaceAll(/[^A-Za-z0-9_-]+/g, '-').slice(0, 40) || 'production'
}

/** By name; where some share theirs, as files in different folders do, by id. */
function shown(entries: Catalog): string {
  const names = new Set(entries.map((entry) => entry.name))
  return capped(entries.map((entry) => (names.size < entries.length ? entry.id : entry.name)))
}

function capped(names: readonly string[]): string {
  const more = names.length - NAMES_SHOWN
  return names.slice(0, NAMES_SHOWN).join(', ') + (more > 0 ? ` and ${more} more` : '')
}
