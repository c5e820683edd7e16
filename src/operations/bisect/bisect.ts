import { join } from 'node:path'
import { type Bisection, bisectTried, type ProbeOutcome } from '../../domain/bisect/bisect.ts'
import type { Catalog, CatalogEntry } from '../../domain/catalog/catalog.ts'
import { selectArchives } from '../../domain/catalog/selection.ts'
import { BackupError } from '../../domain/outcome/errors.ts'
import type { Verdict } from '../../domain/outcome/verification.ts'
import { sweepUp } from '../../files/disk/sweep-up.ts'
import type { Ports } from '../../ports.ts'
import { type Engine, openEngine } from '../../sqlite/engine/engine-client.ts'
import { candidateOf } from '../catalog/choose-archive.ts'
import { fetchCandidate } from '../verify/fetch-candidate.ts'
import { type Staged, stageSnapshot } from '../verify/stage.ts'
import { verifiedOf } from '../verify/verify.ts'

export interface BisectRequest {
  /** Null where the store holds archives of one database only. */
  readonly database: string | null
  /** SQL that is asked of each archive: it holds where all of them give a true value. At least one. */
  readonly assertions: readonly string[]
  readonly busyTimeoutMs: number
}

/** One archive that was tried. */
export interface Probe {
  readonly entry: CatalogEntry
  readonly outcome: ProbeOutcome
  /** What the assertion gave, why it could not be asked, or what is wrong with the archive; null where it held. */
  readonly message: string | null
}

/** When rows vanished: between the newest archive in which an assertion holds and the oldest in which it does not. */
export interface Bisected {
  readonly store: string
  readonly assertions: readonly string[]
  /** How many archives there are to search. */
  readonly archives: number
  /** In the order in which they were fetched. */
  readonly probes: readonly Probe[]
  readonly newestHolding: CatalogEntry | null
  readonly oldestBroken: CatalogEntry | null
  readonly durationMs: number
  readonly verdict: Verdict
  /** ARCHIVE_NOT_FOUND when it holds in none or cannot be asked, VERIFICATION_FAILED when none is good. */
  readonly failure: BackupError | null
}

/**
 * Searches the archives of a database for the newest one in which an assertion holds, with as few fetches as possible.
 * Each is verified before it is asked; one that is not good is passed over.
 * @throws BackupError ARCHIVE_NOT_FOUND, ARCHIVE_AMBIGUOUS, STORE_*, DISK_FULL, CANCELLED
 */
export async function bisect(request: BisectRequest, ports: Ports): Promise<Bisected> {
  const startedMs = ports.clock.elapsedMs()
  const { assertions, database } = request
  const catalog = await ports.store.list(database === null ? {} : { database })
  const oldestFirst = selectArchives(catalog, { by: 'latest', database }).candidates.toReversed()
  const engine = openEngine(ports.signal)
  try {
    const { probes, result } = await search(oldestFirst, request, engine, ports)
    const found = {
      newestHolding: entryAt(oldestFirst, result.newestHolding),
      oldestBroken: entryAt(oldestFirst, result.oldestBroken),
    }
    return {
      store: ports.store.description,
      assertions,
      archives: oldestFirst.length,
      probes,
      ...found,
      durationMs: ports.clock.elapsedMs() - startedMs,
      verdict: found.newestHolding === null ? 'failed' : 'ok',
      failure: found.newestHolding === null ? failureOf(probes) : null,
    }
  } finally {
    await engine.close()
  }
}

async function search(
  oldestFirst: Catalog,
  request: BisectRequest,
  engine: Engine,
  ports: Ports,
): Promise<{ readonly probes: readonly Probe[]; readonly result: Bisection }> {
  const tried = new Map<number, ProbeOutcome>()
  const probes: Probe[] = []
  for (;;) {
    const result = bisectTried(oldestFirst.length, tried)
    const entry = entryAt(oldestFirst, result.next)
    if (result.next === null || entry === null) return { probes, result }
    const probe = await tryArchive(entry, request, engine, ports)
    probes.push(probe)
    tried.set(result.next, probe.outcome)
  }
}

async function tryArchive(
  entry: CatalogEntry,
  request: BisectRequest,
  engine: Engine,
  ports: Ports,
): Promise<Probe> {
  ports.reporter.step(`Asking ${entry.name}`)
  const scratch = await ports.openScratch()
  try {
    const fetched = await fetchCandidate(candidateOf(entry, ports), scratch)
    if (fetched.failure !== null) return { entry, outcome: 'damaged', message: fetched.failure.message }
    const { digest, path } = fetched
    const destination = join(scratch, 'snapshot.db')
    const staged = await stageSnapshot(
      { ...request, path, scratch, destination, expectedDigest: digest, level: 'data', durable: false },
      engine,
      ports,
    )
    return { entry, ...judge(staged, entry) }
  } finally {
    await sweepUp(scratch, ports.reporter)
  }
}

/** An assertion that does not hold is an answer here, and no fault of the archive. */
function judge(staged: Staged, { name }: CatalogEntry): Pick<Probe, 'outcome' | 'message'> {
  const findings = staged.findings.filter(({ check }) => check !== 'assertions')
  const { failure } = verifiedOf({ ...staged, findings }, name, 0)
  if (failure !== null) return { outcome: 'damaged', message: failure.message }
  const results = staged.inspection?.assertions ?? []
  const unheld =
    results.find(({ outcome }) => outcome === 'error') ?? results.find(({ outcome }) => outcome !== 'held')
  if (unheld === undefined) return { outcome: 'held', message: null }
  return { outcome: unheld.outcome, message: unheld.message ?? null }
}

function failureOf(probes: readonly Probe[]): BackupError {
  const asked = probes.filter(({ outcome }) => outcome !== 'damaged')
  const unaskable = asked.find(({ outcome }) => outcome === 'error')
  const context = { archives: probes.length, asked: asked.length }
  if (asked.length === 0) {
    return new BackupError('VERIFICATION_FAILED', `None of the ${probes.length} archives is good.`, {
      hint: 'Nothing can be asked of them. Look at each with "savepoint verify", and at copies kept elsewhere.',
      context,
    })
  }
  if (unaskable !== undefined && asked.every(({ outcome }) => outcome === 'error')) {
    return new BackupError(
      'ARCHIVE_NOT_FOUND',
      `The assertion can be asked of none of the ${asked.length} archives that were tried: ${unaskable.message}.`,
      { hint: 'Correct the assertion. No other archive was fetched for it.', context },
    )
  }
  return new BackupError(
    'ARCHIVE_NOT_FOUND',
    `The assertion holds in none of the ${asked.length} good archives.`,
    {
      hint: 'Look at copies kept elsewhere and for longer, and see that the assertion means what it should.',
      context,
    },
  )
}

function entryAt(catalog: Catalog, number: number | null): CatalogEntry | null {
  return number === null ? null : (catalog[number] ?? null)
}
