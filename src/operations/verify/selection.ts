import { isBackup } from '../../domain/catalog/backups.ts'
import type { Catalog } from '../../domain/catalog/catalog.ts'
import { sampleItems } from '../../domain/catalog/sample.ts'
import { archiveNotFound } from '../../domain/catalog/selection-errors.ts'
import type { Accepted } from '../../domain/outcome/accepted.ts'
import type { Level } from '../../domain/outcome/verification.ts'
import { sweepUp } from '../../files/disk/sweep-up.ts'
import type { Ports } from '../../ports.ts'
import { type Engine, openEngine } from '../../sqlite/engine/engine-client.ts'
import { type ArchiveChoice, type Candidate, candidateOf, chooseArchives } from '../catalog/choose-archive.ts'
import { fetchCandidate, unfetched } from './fetch-candidate.ts'
import { type Verified, verifyArchive } from './verify.ts'
import { judgeVerifications, type VerifyRun } from './verify-run.ts'

/** Which archives to verify: named ones, the newest, every one, or some drawn by lot. */
export type VerifySelection =
  | { readonly archives: 'chosen'; readonly choices: readonly ArchiveChoice[] }
  | { readonly archives: 'all'; readonly database: string | null }
  | {
      readonly archives: 'sample'
      readonly database: string | null
      readonly count: number
      readonly seed: number
    }

export interface VerifySelectionRequest {
  readonly selection: VerifySelection
  readonly level: Exclude<Level, 'restore'>
  readonly assertions: readonly string[]
  readonly busyTimeoutMs: number
  /** Findings that the user knows of and accepts. */
  readonly accepted?: Accepted
  /** Null leaves the time of the checks to the size of the snapshot. */
  readonly checkTimeLimitMs?: number | null
}

/**
 * Verifies a selection of archives one after the other; a bad one does not end it.
 * @throws BackupError ARCHIVE_NOT_FOUND when there is none, ARCHIVE_AMBIGUOUS, STORE_*, DISK_FULL, CANCELLED
 */
export async function verifySelection(request: VerifySelectionRequest, ports: Ports): Promise<VerifyRun> {
  const candidates = await selectCandidates(request.selection, ports)
  const results: Verified[] = []
  const engine = openEngine(ports.signal)
  try {
    for (const candidate of candidates) {
      const verified = await verifyCandidate(candidate, request, engine, ports)
      if (await isGoneMeanwhile(verified, request.selection, ports)) {
        ports.reporter.note(`${candidate.subject} was removed from the store meanwhile: it was not verified.`)
      } else results.push(verified)
    }
  } finally {
    await engine.close()
  }
  return judgeVerifications(results)
}

/** Whoever names an archive wants that one; of all that are there, one that retention removed meanwhile is none. */
async function isGoneMeanwhile(
  { failure, report }: Verified,
  selection: VerifySelection,
  { store }: Ports,
): Promise<boolean> {
  if (selection.archives === 'chosen' || failure?.code !== 'ARCHIVE_NOT_FOUND') return false
  const listed = await store.list(selection.database === null ? {} : { database: selection.database })
  return listed.every(({ name }) => name !== report.subject)
}

async function verifyCandidate(
  candidate: Candidate,
  request: VerifySelectionRequest,
  engine: Engine,
  ports: Ports,
): Promise<Verified> {
  const directory = await ports.openScratch()
  try {
    const fetched = await fetchCandidate(candidate, directory)
    if (fetched.failure !== null) return unfetched(candidate.subject, fetched.failure, 0)
    const { path, digest } = fetched
    return await verifyArchive(
      { ...request, path, subject: candidate.subject, expectedDigest: digest },
      engine,
      ports,
    )
  } finally {
    await sweepUp(directory, ports.reporter)
  }
}

async function selectCandidates(selection: VerifySelection, ports: Ports): Promise<readonly Candidate[]> {
  switch (selection.archives) {
    case 'chosen': {
      const chosen = await Promise.all(selection.choices.map((choice) => chooseArchives(choice, ports)))
      return chosen.flatMap(({ candidates }) => candidates.slice(0, 1))
    }
    case 'all':
      return (await presentArchives(selection.database, ports)).map((entry) => candidateOf(entry, ports))
    case 'sample': {
      const archives = await presentArchives(selection.database, ports)
      return sampleItems(archives, selection.count, selection.seed).map((entry) => candidateOf(entry, ports))
    }
  }
}

async function presentArchives(database: string | null, { store }: Ports): Promise<Catalog> {
  const catalog = await store.list(database === null ? {} : { database })
  const present = catalog.filter((entry) => isBackup(entry) && !entry.expired)
  if (present.length === 0)
    throw archiveNotFound(database === null ? 'any archive' : `an archive of ${database}`, catalog)
  return present
}
