import { withoutAhead } from '../../domain/catalog/ahead.ts'
import { type Drilled, failureOfDrill } from '../../domain/drill/drill.ts'
import { type DrillPick, pickArchives } from '../../domain/drill/pick.ts'
import type { BackupError } from '../../domain/outcome/errors.ts'
import { type Verdict, worstOf } from '../../domain/outcome/verification.ts'
import type { Ports } from '../../ports.ts'
import { drillArchive } from './archive.ts'
import type { DrillRules } from './rules.ts'

export interface DrillRequest extends DrillRules {
  /** Null for every database of the store. */
  readonly database: string | null
  readonly pick: DrillPick
}

/** What a drill came to: the evidence that restores can be done, or that they cannot. */
export interface Drill {
  readonly store: string
  readonly startedAt: Date
  /** Why these archives, to be read after "picked". */
  readonly pickedBy: string
  /** Null unless they were drawn by lot. */
  readonly seed: number | null
  readonly maxRecoveryMs: number
  /** How many SQL assertions each restored database was held to. */
  readonly assertions: number
  /** In the order in which they were restored; never empty. */
  readonly drilled: readonly Drilled[]
  readonly verdict: Verdict
  readonly durationMs: number
  /** DRILL_FAILED; null when every archive came back. */
  readonly failure: BackupError | null
}

/**
 * Proves that restores can be done: restores archives for real into scratch space, one after the other, and holds each
 * to its manifest, to the assertions and to the time limit. A bad one does not end the drill.
 * @throws BackupError ARCHIVE_NOT_FOUND when there is none, STORE_*, DISK_FULL, IO_FAILED, CANCELLED
 */
export async function drill(request: DrillRequest, ports: Ports): Promise<Drill> {
  const { clock, store } = ports
  const startedAt = clock.now()
  const startedMs = clock.elapsedMs()
  const { assertions, database, maxRecoveryMs, pick } = request
  const listed = await store.list(database === null ? {} : { database })
  const catalog = withoutAhead(listed, startedAt, (message) => ports.reporter.note(message))
  const { entries, pickedBy } = pickArchives(catalog, pick)
  const drilled: Drilled[] = []
  for (const entry of entries) drilled.push(await drillArchive(entry, request, ports))
  return {
    store: store.description,
    startedAt,
    pickedBy,
    seed: pick.pick === 'random' ? pick.seed : null,
    maxRecoveryMs,
    assertions: assertions.length,
    drilled,
    verdict: worstOf(
      drilled.map(({ verdict }) => verdict),
      'failed',
    ),
    durationMs: clock.elapsedMs() - startedMs,
    failure: failureOfDrill(drilled),
  }
}
