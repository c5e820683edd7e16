import { isBackup } from '../domain/backups.ts'
import { type Catalog, type CatalogEntry, orderCatalog } from '../domain/catalog.ts'
import { BackupError } from '../domain/errors.ts'
import type { JournalEntry } from '../domain/journal.ts'
import { attemptsOf } from '../domain/journal-attempts.ts'
import { lastDrillOf } from '../domain/journal-drills.ts'
import { selectDatabase } from '../domain/selection.ts'
import {
  type DatabaseFacts,
  type StatusFacts,
  type StatusFinding,
  type StatusPolicy,
  type StorageFacts,
  verdictOfStatus,
} from '../domain/status.ts'
import { judgeStatus } from '../domain/status-judgement.ts'
import { DEFAULT_LIMITS } from '../domain/trend.ts'
import type { Verdict } from '../domain/verification.ts'
import type { Journal, Ports, Schedule } from '../ports.ts'
import { readDatabaseHistory } from './history.ts'

const WINDOW_MS = 30 * 86_400_000
/** A store's clock may run ahead of ours by so much. */
const CLOCK_SLACK_MS = 600_000
/** The newest backup and its predecessors. */
const TREND_BACKUPS = 8

export interface StatusRequest extends StatusPolicy {
  /** Those whose backups matter; empty for every database of the store. */
  readonly databases: readonly string[]
}

export interface StatusPorts extends Ports {
  readonly journal: Journal
  /** Null where the journal is all that is known. */
  readonly schedule: Schedule | null
  /** How full the disk of the store is; null where it has none that can be asked. */
  readonly readDisk: () => Promise<Omit<StorageFacts, 'of'> | null>
  /** Whether an archive is a good backup now. */
  readonly isVerified: (entry: CatalogEntry) => Promise<boolean>
}

/** One verdict on the backups of a store, with all facts behind it. */
export interface Status {
  readonly store: string
  readonly policy: StatusPolicy
  readonly facts: StatusFacts
  readonly findings: readonly StatusFinding[]
  readonly verdict: Verdict
  /** The first failed finding as an error; null when the verdict is ok or warning. */
  readonly failure: BackupError | null
}

/**
 * Judges whether the backups of a store are as they should be.
 * @throws BackupError STORE_*, DISK_FULL, CANCELLED
 */
export async function readStatus(request: StatusRequest, ports: StatusPorts): Promise<Status> {
  ports.reporter.step(`Looking at ${ports.store.description}`)
  const facts = await readFacts(request, ports)
  const findings = judgeStatus(facts, request)
  return {
    store: ports.store.description,
    policy: request,
    facts,
    findings,
    verdict: verdictOfStatus(findings),
    failure: failureOf(findings),
  }
}

async function readFacts(request: StatusRequest, ports: StatusPorts): Promise<StatusFacts> {
  const now = ports.clock.now()
  const since = new Date(now.getTime() - WINDOW_MS)
  const catalog = orderCatalog((await ports.store.list()).filter(isBackup))
  const known = { catalog, journal: await ports.journal.read(new Date(0)) }
  const schedule = ports.schedule === null ? null : await ports.schedule.read(since)
  const databases: DatabaseFacts[] = []
  const recent = known.journal.filter(({ time }) => new Date(time) >= since)
  for (const database of databasesMeant(request, catalog, recent)) {
    const journalAttempts = attemptsOf(recent, database)
    const attempts = schedule?.attempts ?? journalAttempts
    databases.push({ ...(await readDatabase(database, known, request, now, ports)), attempts })
  }
  return {
    now,
    databases,
    storage: await readStorage(request, catalog, ports),
    schedule,
    lastDrill: lastDrillOf(known.journal, request.databases),
  }
}

async function readDatabase(
  database: string | null,
  known: { readonly catalog: Catalog; readonly journal: readonly JournalEntry[] },
  request: StatusRequest,
  now: Date,
  ports: StatusPorts,
): Promise<Omit<DatabaseFacts, 'attempts'>> {
  const own =
    database === null
      ? known.catalog.filter((entry) => entry.database === null)
      : selectDatabase(known.catalog, database)
  const horizon = now.getTime() + CLOCK_SLACK_MS
  const present = own.filter((entry) => !entry.expired && entry.createdAt.getTime() <= horizon)
  const verified: CatalogEntry[] = []
  const damaged: CatalogEntry[] = []
  for (const entry of present) {
    if (verified.length >= Math.max(1, request.keepMinimumVerified)) break
    const group = (await ports.isVerified(entry)) ? verified : damaged
    group.push(entry)
  }
  const made = known.journal.flatMap((entry) =>
    entry.operation === 'create' && entry.database === database ? (entry.archive ?? []) : [],
  )
  const everMade = new Set([...own.map(({ name }) => name), ...made]).size
  const { trend } = await readDatabaseHistory(
    database,
    known,
    { last: TREND_BACKUPS, limits: DEFAULT_LIMITS },
    ports,
  )
  return { database, verified, damaged, everMade, trend }
}

/** A database that was backed up lately matters also when nothing of it is left. */
function databasesMeant(
  { databases }: StatusRequest,
  catalog: Catalog,
  recent: readonly JournalEntry[],
): readonly (string | null)[] {
  if (databases.length > 0) return databases
  const created = recent.filter(({ operation }) => operation === 'create')
  return [...new Set([...catalog, ...created].map(({ database }) => database))].sort((a, b) =>
    (a ?? '') < (b ?? '') ? -1 : 1,
  )
}

async function readStorage(
  { storageQuotaBytes }: StatusRequest,
  catalog: Catalog,
  { readDisk }: StatusPorts,
): Promise<readonly StorageFacts[]> {
  const disk = await readDisk()
  const usedBytes = catalog.reduce((sum, { expired, sizeBytes }) => sum + (expired ? 0 : sizeBytes), 0)
  return [
    ...(disk === null ? [] : [{ of: 'disk', ...disk } as const]),
    ...(storageQuotaBytes === null
      ? []
      : [{ of: 'quota', usedBytes, totalBytes: storageQuotaBytes } as const]),
  ]
}

function failureOf(findings: readonly StatusFinding[]): BackupError | null {
  const failed = findings.filter(({ outcome }) => outcome === 'failed')
  const [first] = failed
  if (first === undefined) return null
  const more = failed.length === 1 ? '' : ` There are ${failed.length - 1} more failures.`
  return new BackupError(first.code, `${first.message}${more}`, {
    hint: first.hint ?? 'Look at the findings.',
    context: { failed: failed.length, codes: failed.map(({ code }) => code).join(' ') },
  })
}
