import { nameOfManifest } from '../../domain/archive/catalog-name.ts'
import type { Manifest } from '../../domain/archive/manifest.ts'
import { isAhead } from '../../domain/catalog/ahead.ts'
import { isBackup } from '../../domain/catalog/backups.ts'
import type { Catalog, CatalogEntry } from '../../domain/catalog/catalog.ts'
import { saidDatabaseOf } from '../../domain/catalog/databases.ts'
import { DEFAULT_LIMITS } from '../../domain/history/trend.ts'
import { attemptsOf } from '../../domain/journal/attempts.ts'
import type { JournalEntry } from '../../domain/journal/journal.ts'
import type { DamagedArchive, DatabaseFacts } from '../../domain/status/status.ts'
import type { Ports, ScheduleReport } from '../../ports.ts'
import type { IsTrusted } from '../catalog/newest-trusted.ts'
import { readDatabaseHistory } from '../history/history.ts'
import { lookAtBackup } from '../verify/good-backup.ts'

/** The newest backup and its predecessors. */
const TREND_BACKUPS = 8

/** What a store tells of all its databases together. */
export interface StoreFacts {
  readonly now: Date
  /** From when on attempts matter. */
  readonly since: Date
  readonly catalog: Catalog
  readonly journal: readonly JournalEntry[]
  /** Null where the journal is all that is known. */
  readonly schedule: ScheduleReport | null
}

/**
 * Finds out how the backups of one database are: looks at the newest archives until as many are good as the floor asks
 * for. One that would be refused for its origin is as good as not there.
 * @param floor how many good archives there must be
 * @throws BackupError STORE_*, DISK_FULL, CANCELLED
 */
export async function readDatabaseFacts(
  database: string | null,
  store: StoreFacts,
  floor: number,
  ports: Ports & { readonly isTrusted: IsTrusted },
): Promise<DatabaseFacts> {
  const { journal, now, schedule, since } = store
  const own = store.catalog.filter((entry) => entry.database === database && isBackup(entry))
  const ahead = own.filter((entry) => isAhead(entry, now))
  const present = own.filter((entry) => !entry.expired && !isAhead(entry, now))
  const { damaged, manifests, refused, verified } = await lookAtNewest(present, floor, ports)
  const known = { catalog: own.filter((entry) => !isAhead(entry, now)), journal, manifests, schedule }
  const { trend } = await readDatabaseHistory(
    database,
    known,
    { last: TREND_BACKUPS, limits: DEFAULT_LIMITS },
    ports,
  )
  const made = journal.flatMap(({ archive, database: of, operation }) =>
    operation === 'create' && of === database ? (archive ?? []) : [],
  )
  const listed = own.flatMap(({ name }) => (refused.has(name) ? [] : [name]))
  return {
    database,
    verified,
    damaged,
    untrusted: [...refused],
    aheadOfTime: ahead.length,
    everMade: new Set([...listed, ...made]).size,
    attempts: (schedule?.attemptsOf?.(database) ?? attemptsOf(journal, database)).filter(
      ({ time }) => time >= since,
    ),
    trend,
  }
}

async function lookAtNewest(
  newestFirst: Catalog,
  floor: number,
  ports: Ports & { readonly isTrusted: IsTrusted },
): Promise<{
  readonly verified: Catalog
  readonly damaged: readonly DamagedArchive[]
  readonly refused: ReadonlySet<string>
  readonly manifests: ReadonlyMap<string, Manifest>
}> {
  const verified: CatalogEntry[] = []
  const damaged: DamagedArchive[] = []
  const refused = new Set<string>()
  const manifests = new Map<string, Manifest>()
  for (const entry of newestFirst) {
    if (verified.length >= Math.max(1, floor)) break
    if (!(await ports.isTrusted(entry))) {
      refused.add(entry.name)
      continue
    }
    const { fault, manifest } = await lookAtBackup(entry, ports)
    const found = fault ?? faultOfOwner(entry, manifest)
    if (found === null) verified.push(entry)
    else damaged.push({ name: entry.name, fault: found })
    if (manifest !== null) manifests.set(entry.name, manifest)
  }
  return { verified, damaged, refused, manifests }
}

/** A file can be renamed: then its bytes are sound, and it is the backup of something else. */
function faultOfOwner(entry: CatalogEntry, manifest: Manifest | null): string | null {
  const said = saidDatabaseOf(entry)
  if (said === null || manifest === null || nameOfManifest(manifest) === said) return null
  return `It is an archive of ${nameOfManifest(manifest)}.`
}
