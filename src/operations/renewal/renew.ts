import { withoutAhead } from '../../domain/catalog/ahead.ts'
import { presentBackups } from '../../domain/catalog/backups.ts'
import { type Catalog, type CatalogEntry, orderCatalog } from '../../domain/catalog/catalog.ts'
import { asBackupError, type BackupError } from '../../domain/outcome/errors.ts'
import type { Verdict } from '../../domain/outcome/verification.ts'
import {
  type DatabaseRenewal,
  failureOfRenewal,
  isExpiring,
  type RenewalOutcome,
  type RenewalPolicy,
} from '../../domain/renewal/renewal.ts'
import type { ExpiringStore, Ports } from '../../ports.ts'
import { renewArchive } from './renew-archive.ts'

export interface RenewRequest extends RenewalPolicy {
  /** Null for every database of the store. */
  readonly database: string | null
  readonly busyTimeoutMs: number
}

export interface RenewPorts extends Ports {
  /** The store itself, where it drops archives on a fixed day; null where it keeps them. */
  readonly expiring: ExpiringStore | null
}

/** What was done so that archives outlive their day. */
export interface Renewal {
  readonly store: string
  readonly policy: RenewalPolicy
  /** `nothing expires` where the store keeps what it has. */
  readonly outcome: 'nothing expires' | 'looked'
  readonly databases: readonly DatabaseRenewal[]
  readonly verdict: Verdict
  readonly durationMs: number
  readonly failure: BackupError | null
}

/**
 * Uploads the newest verified archives of each database once more before they expire, so that there always are as many
 * as the floor asks for, also when no backup is made any more. A database of which nothing is about to expire costs
 * nothing; of another, archives are fetched and verified, newest first, until enough of them are good.
 * @throws BackupError STORE_* when the store cannot be asked, DISK_FULL, CANCELLED
 */
export async function renew(request: RenewRequest, ports: RenewPorts): Promise<Renewal> {
  const { clock, expiring, store } = ports
  const startedMs = clock.elapsedMs()
  const databases = expiring === null ? [] : await renewDatabases(request, expiring, ports)
  const failure = failureOfRenewal(databases, request)
  const isDamaged = databases.some(({ outcomes }) => outcomes.some(({ outcome }) => outcome === 'damaged'))
  const { beforeDays, keepMinimumVerified } = request
  return {
    store: store.description,
    policy: { beforeDays, keepMinimumVerified },
    outcome: expiring === null ? 'nothing expires' : 'looked',
    databases,
    verdict: failure === null ? (isDamaged ? 'warning' : 'ok') : 'failed',
    durationMs: clock.elapsedMs() - startedMs,
    failure,
  }
}

async function renewDatabases(
  request: RenewRequest,
  expiring: ExpiringStore,
  ports: Ports,
): Promise<readonly DatabaseRenewal[]> {
  const { database } = request
  const listed = orderCatalog(await ports.store.list(database === null ? {} : { database }))
  const present = presentBackups(
    withoutAhead(listed, ports.clock.now(), (message) => ports.reporter.note(message)),
  )
  const databases: DatabaseRenewal[] = []
  for (const [name, newestFirst] of Map.groupBy(present, (entry) => entry.database)) {
    const outcomes = await renewNewest(newestFirst, request, expiring, ports)
    databases.push({ database: name, outcomes, present: newestFirst.length })
  }
  return databases
}

async function renewNewest(
  newestFirst: Catalog,
  request: RenewRequest,
  expiring: ExpiringStore,
  ports: Ports,
): Promise<readonly RenewalOutcome[]> {
  const now = ports.clock.now()
  const outcomes: RenewalOutcome[] = []
  if (!newestFirst.some((entry) => isExpiring(entry, request, now))) return outcomes
  for (const entry of newestFirst) {
    const good = outcomes.filter(({ outcome }) => outcome !== 'damaged').length
    if (good >= request.keepMinimumVerified) break
    outcomes.push(await lookAt(entry, isExpiring(entry, request, now), request, expiring, ports))
  }
  return outcomes
}

/** One that cannot be fetched, or that the store does not take, must not keep the others from being saved. */
async function lookAt(
  entry: CatalogEntry,
  isLeaving: boolean,
  request: RenewRequest,
  expiring: ExpiringStore,
  ports: Ports,
): Promise<RenewalOutcome> {
  try {
    return await renewArchive({ ...request, entry, isLeaving }, expiring, ports)
  } catch (thrown) {
    const failure = asBackupError(thrown)
    if (failure.kind === 'cancelled') throw failure
    return { outcome: 'failed', entry, failure }
  }
}
