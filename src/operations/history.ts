import { readArchiveFormat } from '../archive/read-manifest.ts'
import { presentBackups } from '../domain/backups.ts'
import type { Catalog, CatalogEntry } from '../domain/catalog.ts'
import { asBackupError } from '../domain/errors.ts'
import { type BackupPoint, buildHistory } from '../domain/history.ts'
import { figuresOf, type HistoryFigures } from '../domain/history-figures.ts'
import type { JournalEntry } from '../domain/journal.ts'
import type { Manifest } from '../domain/manifest.ts'
import { judgeTrend, type TrendFinding, type TrendLimits } from '../domain/trend.ts'
import { removeScratch } from '../files/scratch.ts'
import type { Journal, Ports } from '../ports.ts'

/** Which backups to look back on. */
export interface HistoryRequest {
  /** Null for every database of the store. */
  readonly database: string | null
  /** How many backups of each, the newest. */
  readonly last: number
  readonly limits: TrendLimits
}

/** The past of one database's backups. */
export interface DatabaseHistory {
  /** Null for archives that name no database. */
  readonly database: string | null
  /** Oldest first. */
  readonly points: readonly BackupPoint[]
  readonly figures: HistoryFigures
  readonly trend: readonly TrendFinding[]
}

/**
 * Looks back on the backups of a store, from what it holds and from its journal.
 * @returns by database, in the order of their names; empty when nothing is known
 * @throws BackupError STORE_*, CANCELLED
 */
export async function readHistory(
  request: HistoryRequest,
  ports: Ports & { readonly journal: Journal },
): Promise<readonly DatabaseHistory[]> {
  const { database } = request
  const catalog = await ports.store.list(database === null ? {} : { database })
  const journal = await ports.journal.read(new Date(0))
  const databases = database === null ? databasesKnown(catalog, journal) : [database]
  return Promise.all(databases.map((each) => readDatabaseHistory(each, { catalog, journal }, request, ports)))
}

/** Looks back on one database, given what the store lists and its journal says. */
export async function readDatabaseHistory(
  database: string | null,
  known: { readonly catalog: Catalog; readonly journal: readonly JournalEntry[] },
  { last, limits }: Pick<HistoryRequest, 'last' | 'limits'>,
  ports: Ports,
): Promise<DatabaseHistory> {
  const catalog = known.catalog.filter((entry) => entry.database === database)
  const manifests = await readManifests(presentBackups(catalog).slice(0, last), ports)
  const points = buildHistory({ database, catalog, manifests, journal: known.journal }, last)
  return { database, points, figures: figuresOf(points), trend: judgeTrend(points, limits) }
}

function databasesKnown(catalog: Catalog, journal: readonly JournalEntry[]): readonly (string | null)[] {
  const created = journal.filter(({ operation, verdict }) => operation === 'create' && verdict !== 'skipped')
  const names = [...presentBackups(catalog), ...created].map(({ database }) => database)
  return [...new Set(names)].sort((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1))
}

/** By the archive's name; a plain gzip file and one that cannot be read are left out. */
async function readManifests(catalog: Catalog, ports: Ports): Promise<ReadonlyMap<string, Manifest>> {
  const manifests = new Map<string, Manifest>()
  const directory = await ports.openScratch()
  try {
    for (const entry of catalog) {
      const manifest = await readManifest(entry, directory, ports)
      if (manifest !== null) manifests.set(entry.name, manifest)
    }
    return manifests
  } finally {
    await removeScratch(directory)
  }
}

async function readManifest(
  entry: CatalogEntry,
  directory: string,
  { signal, store }: Ports,
): Promise<Manifest | null> {
  try {
    const { path } = await store.fetch(entry, directory, signal)
    const format = await readArchiveFormat(path)
    return format.kind === 'savepoint' ? format.manifest : null
  } catch (thrown) {
    const error = asBackupError(thrown)
    if (error.kind === 'archive' || error.kind === 'catalog' || error.code === 'ARCHIVE_EXPIRED') return null
    throw error
  }
}
