import { readArchiveFormat } from '../../archive/read/read-manifest.ts'
import type { Manifest } from '../../domain/archive/manifest.ts'
import { presentBackups } from '../../domain/catalog/backups.ts'
import { type Catalog, type CatalogEntry, orderCatalog } from '../../domain/catalog/catalog.ts'
import { databasesCalled } from '../../domain/catalog/databases.ts'
import { figuresOf, type HistoryFigures } from '../../domain/history/figures.ts'
import { type BackupPoint, buildHistory } from '../../domain/history/history.ts'
import { judgeTrend, type TrendFinding, type TrendLimits } from '../../domain/history/trend.ts'
import type { JournalEntry } from '../../domain/journal/journal.ts'
import { asBackupError } from '../../domain/outcome/errors.ts'
import { sweepUp } from '../../files/disk/sweep-up.ts'
import type { Journal, Ports, Schedule, ScheduleReport } from '../../ports.ts'
import { adoptEntries } from '../catalog/adopt-entries.ts'
import { type IsTrusted, newestTrusted } from '../catalog/newest-trusted.ts'
import { concernsOne } from '../verify/fetch-candidate.ts'

/** Runs matter for so long at least, also when no archive is as old. */
const WINDOW_MS = 30 * 86_400_000

/** Which backups to look back on. */
export interface HistoryRequest {
  /** Null for every database of the store. */
  readonly database: string | null
  /** How many backups of each, the newest. */
  readonly last: number
  readonly limits: TrendLimits
}

export interface HistoryPorts extends Ports {
  readonly journal: Journal
  readonly isTrusted: IsTrusted
  /** Null where the journal is all that is known. */
  readonly schedule: Schedule | null
}

/** What is known before a database is looked at. */
export interface KnownHistory {
  readonly catalog: Catalog
  readonly journal: readonly JournalEntry[]
  /** Those that were read already, by the archive's name. */
  readonly manifests: ReadonlyMap<string, Manifest>
  readonly schedule: ScheduleReport | null
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
 * Looks back on the backups of a store, from what it holds, its journal, and the runs that made it.
 * @returns by database, in the order of their names; empty when nothing is known
 * @throws BackupError STORE_*, CANCELLED
 */
export async function readHistory(
  request: HistoryRequest,
  ports: HistoryPorts,
): Promise<readonly DatabaseHistory[]> {
  const { database } = request
  const catalog = orderCatalog(await ports.store.list(database === null ? {} : { database }))
  const journal = adoptEntries(await ports.journal.read(new Date(0)), catalog)
  const schedule = await readSchedule(request, catalog, ports)
  const known = { catalog, journal, manifests: new Map<string, Manifest>(), schedule }
  const databases =
    database === null
      ? databasesKnown(catalog, journal)
      : databasesCalled(
          [database],
          [...catalog, ...journal].map((entry) => entry.database),
        )
  const histories: DatabaseHistory[] = []
  for (const each of databases) histories.push(await readDatabaseHistory(each, known, request, ports))
  return histories.filter(
    ({ database: each, figures }) => database !== null || figures.made > 0 || isTried(each, journal),
  )
}

/** A database that only archives of strangers name does not count. */
function isTried(database: string | null, journal: readonly JournalEntry[]): boolean {
  return journal.some((entry) => entry.operation === 'create' && entry.database === database)
}

/** Looks back on one database. */
export async function readDatabaseHistory(
  database: string | null,
  known: KnownHistory,
  { last, limits }: Pick<HistoryRequest, 'last' | 'limits'>,
  ports: Ports & { readonly isTrusted: IsTrusted },
): Promise<DatabaseHistory> {
  const own = known.catalog.filter((entry) => entry.database === database)
  const catalog = await newestTrusted(own, last, ports.isTrusted)
  const manifests = await readManifests(presentBackups(catalog), known.manifests, ports)
  const runs = known.schedule?.attemptsOf?.(database) ?? []
  const points = buildHistory({ database, catalog, manifests, journal: known.journal, runs }, last)
  return { database, points, figures: figuresOf(points), trend: judgeTrend(points, limits) }
}

async function readSchedule(
  { database, last }: HistoryRequest,
  catalog: Catalog,
  { clock, schedule }: HistoryPorts,
): Promise<ScheduleReport | null> {
  if (schedule === null) return null
  const times = catalog.slice(0, last).map(({ createdAt }) => createdAt.getTime())
  const since = new Date(Math.min(clock.now().getTime() - WINDOW_MS, ...times))
  return schedule.read(since, database === null ? [] : [database])
}

function databasesKnown(catalog: Catalog, journal: readonly JournalEntry[]): readonly (string | null)[] {
  const created = journal.filter(({ operation, verdict }) => operation === 'create' && verdict !== 'skipped')
  const names = [...presentBackups(catalog), ...created].map(({ database }) => database)
  return [...new Set(names)].sort((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1))
}

/** By the archive's name, the ones that were read before among them; those without a manifest are left out. */
async function readManifests(
  catalog: Catalog,
  known: ReadonlyMap<string, Manifest>,
  ports: Ports,
): Promise<ReadonlyMap<string, Manifest>> {
  const manifests = new Map(known)
  for (const entry of catalog.filter(({ name }) => !known.has(name))) {
    const manifest = await readManifest(entry, ports)
    if (manifest !== null) manifests.set(entry.name, manifest)
  }
  return manifests
}

/** Null for a plain gzip file and for one that cannot be read; what was fetched is removed before the next comes. */
async function readManifest(entry: CatalogEntry, ports: Ports): Promise<Manifest | null> {
  const directory = await ports.openScratch()
  try {
    const { path } = await ports.store.fetch(entry, directory, ports.signal)
    const format = await readArchiveFormat(path)
    return format.kind === 'savepoint' ? format.manifest : null
  } catch (thrown) {
    const error = asBackupError(thrown)
    if (concernsOne(error)) return null
    throw error
  } finally {
    await sweepUp(directory, ports.reporter)
  }
}
