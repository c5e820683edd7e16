import { plainNameOf } from '../../domain/archive/catalog-name.ts'
import { isBackup } from '../../domain/catalog/backups.ts'
import { type Catalog, orderCatalog } from '../../domain/catalog/catalog.ts'
import { databasesCalled, isFullName } from '../../domain/catalog/databases.ts'
import { BackupError } from '../../domain/outcome/errors.ts'
import type { Verdict } from '../../domain/outcome/verification.ts'
import { lastDrillOf } from '../../domain/status/journal-drills.ts'
import { judgeStatus } from '../../domain/status/judgement.ts'
import { isMeantByAttempts } from '../../domain/status/meant.ts'
import {
  type DatabaseFacts,
  type StatusFacts,
  type StatusFinding,
  type StatusPolicy,
  type StorageFacts,
  verdictOfStatus,
} from '../../domain/status/status.ts'
import type { DrillSchedule, Journal, Ports, Schedule } from '../../ports.ts'
import { adoptEntries } from '../catalog/adopt-entries.ts'
import type { IsTrusted } from '../catalog/newest-trusted.ts'
import { readDatabaseFacts, type StoreFacts } from './database-facts.ts'

const WINDOW_MS = 30 * 86_400_000

export interface StatusRequest extends StatusPolicy {
  /** Those whose backups matter; empty for every database of the store. */
  readonly databases: readonly string[]
}

export interface StatusPorts extends Ports {
  readonly journal: Journal
  readonly isTrusted: IsTrusted
  /** Null where the journal is all that is known. */
  readonly schedule: Schedule | null
  /** Null where the journal is all that is known. */
  readonly drills: DrillSchedule | null
  /** How full the disk of the store is; null where it has none that can be asked. */
  readonly readDisk: () => Promise<Omit<StorageFacts, 'of'> | null>
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
  const listed = await listArchives(request, ports)
  const catalog = orderCatalog(listed.filter(isBackup))
  const journal = adoptEntries(await ports.journal.read(new Date(0)), catalog)
  const schedule = ports.schedule && (await ports.schedule.read(since, request.databases))
  return {
    now,
    ...(await readDatabases(request, { now, since, catalog, journal, schedule }, ports)),
    storage: await readStorage(request, listed, ports),
    schedule,
    lastDrill:
      ports.drills === null ? lastDrillOf(journal, request.databases) : await ports.drills.readLast(),
  }
}

/** A store that has to ask for its listing finds the archives of few databases with few requests; a quota is for all. */
async function listArchives(
  { databases, storageQuotaBytes }: StatusRequest,
  { store }: StatusPorts,
): Promise<Catalog> {
  if (databases.length === 0 || storageQuotaBytes !== null) return store.list()
  return (await Promise.all(databases.map((database) => store.list({ database })))).flat()
}

/** A database that only archives of strangers name does not count, unless the request names it. */
async function readDatabases(
  request: StatusRequest,
  store: StoreFacts,
  ports: StatusPorts,
): Promise<Pick<StatusFacts, 'databases' | 'untrusted'>> {
  const databases: DatabaseFacts[] = []
  const untrusted: string[] = []
  for (const database of databasesMeant(request, store)) {
    const facts = await readDatabaseFacts(database, store, request.keepMinimumVerified, ports)
    const isTried = isMeantByAttempts(store.journal.filter(({ database: tried }) => tried === database))
    if (request.databases.length > 0 || facts.everMade > 0 || isTried) databases.push(facts)
    else untrusted.push(...facts.untrusted)
  }
  return { databases, untrusted }
}

/** A database that was backed up lately matters also when nothing of it is left. */
function databasesMeant(
  { databases }: StatusRequest,
  { catalog, journal, since }: StoreFacts,
): readonly (string | null)[] {
  const created = journal.filter(({ operation, time }) => operation === 'create' && new Date(time) >= since)
  const known = new Set([...catalog, ...created].map(({ database }) => database))
  if (databases.length > 0) return databasesCalled(databases, known)
  return withoutEarlier([...known]).sort((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1))
}

/** What an earlier Savepoint made of several databases of one name is no database that could be backed up. */
function withoutEarlier(names: readonly (string | null)[]): (string | null)[] {
  const called = new Set(
    names.flatMap((name) => (name !== null && isFullName(name) ? plainNameOf(name) : [])),
  )
  return names.filter((name) => name === null || !called.has(name))
}

async function readStorage(
  { storageQuotaBytes }: StatusRequest,
  archives: Catalog,
  { readDisk }: StatusPorts,
): Promise<readonly StorageFacts[]> {
  const disk = await readDisk()
  const usedBytes = archives.reduce((sum, { expired, sizeBytes }) => sum + (expired ? 0 : sizeBytes), 0)
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
  return new BackupError(first.code, `${first.message}${moreFailures(failed.length - 1)}`, {
    hint: first.hint ?? 'Look at the findings.',
    context: { failed: failed.length, codes: failed.map(({ code }) => code).join(' ') },
  })
}

function moreFailures(count: number): string {
  if (count === 0) return ''
  return count === 1 ? ' There is 1 more failure.' : ` There are ${count} more failures.`
}
