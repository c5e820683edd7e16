import type { Catalog } from '../../domain/catalog/catalog.ts'
import { isOfDatabase } from '../../domain/catalog/databases.ts'
import type { RetentionPolicy } from '../../domain/retention/policy.ts'
import {
  decideRetention,
  floorCandidates,
  type RetentionDecision,
  refuseEmptying,
} from '../../domain/retention/retention.ts'
import type { Ports } from '../../ports.ts'
import { keepApart } from '../catalog/tell-apart.ts'
import { isGoodBackup } from '../verify/good-backup.ts'

export interface PruneRequest {
  readonly policy: RetentionPolicy
  /** Null to prune every database of the store. */
  readonly databases: ReadonlySet<string> | null
  /** False to decide only. */
  readonly apply: boolean
  /** Ids of archives that were read back and found good a moment ago and need not be read again. */
  readonly verified: ReadonlySet<string>
}

/** What a retention policy decided, and whether it was carried out. */
export interface Pruned {
  readonly decisions: readonly RetentionDecision[]
  readonly applied: boolean
  /** Bytes of the archives to be removed, or removed. */
  readonly freedBytes: number
}

/**
 * Decides for every archive of the store whether it stays and, when asked to, removes the others. Before anything is
 * removed, the archives that must stay are read and proven good.
 * @throws BackupError PRUNE_WOULD_EMPTY, STORE_*, CANCELLED
 */
export async function prune(request: PruneRequest, ports: Ports): Promise<Pruned> {
  const { clock, store, reporter, signal } = ports
  const { databases, policy } = request
  reporter.step(`Deciding what to keep in ${store.description}`)
  const all = await store.list()
  const catalog =
    databases === null
      ? all
      : all.filter(({ database }) => [...databases].some((wanted) => isOfDatabase(database, wanted)))
  const byId = new Map(catalog.map((entry) => [entry.id, entry]))
  const now = clock.now()
  const apart = leavesAny(catalog, policy, now) ? await keepApart(catalog, ports) : catalog
  const verified = await verifyFloor(floorCandidates(apart, policy, now), request, ports)
  const decided = decideRetention(apart, policy, now, verified)
  refuseEmptying(decided)
  const decisions = decided.map((decision) => ({
    ...decision,
    entry: byId.get(decision.entry.id) ?? decision.entry,
  }))
  const leaving = decisions
    .filter((decision) => decision.action === 'remove')
    .map((decision) => decision.entry)
  if (request.apply) {
    for (const entry of leaving) {
      signal.throwIfAborted()
      await store.remove(entry)
    }
  }
  return {
    decisions,
    applied: request.apply,
    freedBytes: leaving.reduce((sum, entry) => sum + entry.sizeBytes, 0),
  }
}

/** What stays anyhow need not be told apart. */
function leavesAny(catalog: Catalog, policy: RetentionPolicy, now: Date): boolean {
  return decideRetention(catalog, policy, now, new Set()).some(({ action }) => action === 'remove')
}

/** The ids of as many good archives per database as the floor asks for, newest first. */
async function verifyFloor(
  candidates: ReadonlyMap<string | null, Catalog>,
  request: PruneRequest,
  ports: Ports,
): Promise<ReadonlySet<string>> {
  const good = new Set<string>()
  for (const catalog of candidates.values()) {
    let missing = request.policy.keepMinimumVerified
    for (const entry of catalog) {
      if (missing === 0) break
      if (!request.verified.has(entry.id) && !(await isGoodBackup(entry, ports))) continue
      good.add(entry.id)
      missing -= 1
    }
  }
  return good
}
