import { basename, join } from 'node:path'
import type { Fingerprint } from '../../domain/archive/fingerprint.ts'
import { BackupError } from '../../domain/outcome/errors.ts'
import type { Level } from '../../domain/outcome/verification.ts'
import { parseSafetyCopyName } from '../../domain/restore/safety-copy-name.ts'
import { openScratch } from '../../files/disk/scratch.ts'
import type { Ports } from '../../ports.ts'
import type { Engine } from '../../sqlite/engine/engine-client.ts'
import { markAsWal } from '../../sqlite/target/journal-mode.ts'
import type { Candidate, Candidates } from '../catalog/choose-archive.ts'
import { fetchCandidate, unfetched } from '../verify/fetch-candidate.ts'
import { stageSnapshot } from '../verify/stage.ts'
import { type Verified, verifiedOf } from '../verify/verify.ts'

/** An archive that was passed over, and why. */
export interface PassedOver {
  readonly name: string
  readonly reason: string
}

/** A snapshot beside the target, verified. */
export interface StagedRestore {
  readonly path: string
  readonly archive: string
  readonly verified: Verified
  /** What the snapshot holds, and the target must hold afterwards. */
  readonly fingerprint: Fingerprint
  readonly passedOver: readonly PassedOver[]
}

export interface StagingRequest {
  readonly scratch: string
  readonly level: Exclude<Level, 'restore'>
  readonly assertions: readonly string[]
  readonly busyTimeoutMs: number
}

/**
 * Brings the first good one of the candidates into the scratch directory. A bad one is passed over only when there
 * are others to take its place. What a guard kept of a failed job comes back only when it was named.
 * @throws BackupError the failure of the only candidate; VERIFICATION_FAILED when none of several is good
 */
export async function stageRestore(
  { candidates, wanted }: Candidates,
  request: StagingRequest,
  engine: Engine,
  ports: Ports,
): Promise<StagedRestore> {
  const passedOver: PassedOver[] = []
  for (const [index, candidate] of candidates.entries()) {
    const path = join(request.scratch, `staged-${index}.db`)
    const verified = await verifyCandidate(candidate, path, request, engine, ports)
    const failure = verified.failure ?? (wanted === 'named' ? null : refuseFailedJob(verified))
    if (failure === null) {
      // It left that mode when it was set aside.
      if (parseSafetyCopyName(basename(candidate.subject))?.kind === 'wal') await markAsWal(path)
      return { path, archive: candidate.subject, verified, fingerprint: fingerprintOf(verified), passedOver }
    }
    if (candidates.length === 1) throw failure
    ports.reporter.note(`${candidate.subject} was passed over: ${failure.message}`)
    passedOver.push({ name: candidate.subject, reason: failure.message })
  }
  throw new BackupError('VERIFICATION_FAILED', `None of the ${passedOver.length} archives is good.`, {
    hint: 'Nothing was written. Look at each with "savepoint verify", and at copies kept elsewhere.',
    context: { archives: passedOver.length },
  })
}

function fingerprintOf({ fingerprint, report }: Verified): Fingerprint {
  if (fingerprint !== null) return fingerprint
  throw new BackupError('INVARIANT_BROKEN', `${report.subject} was found good without being read.`, {
    hint: 'Nothing was written. This is a defect of Savepoint: please report it.',
  })
}

/** Null for a backup. The label keeps such an archive from being chosen; only its manifest says what it is for sure. */
function refuseFailedJob({ manifest, report: { subject } }: Verified): BackupError | null {
  if (manifest?.verdict !== 'failed') return null
  return new BackupError(
    'VERIFICATION_FAILED',
    `${subject} holds the database of a failed job: it is no backup.`,
    {
      hint: 'Nothing was written. Choose a backup; or give the name of this archive, if it is this state that you want.',
      context: { archive: subject },
    },
  )
}

async function verifyCandidate(
  candidate: Candidate,
  destination: string,
  request: StagingRequest,
  engine: Engine,
  ports: Ports,
): Promise<Verified> {
  const startedMs = ports.clock.elapsedMs()
  ports.reporter.step(`Unpacking and verifying ${candidate.subject}`)
  const fetched = await fetchCandidate(candidate, await openScratch(request.scratch, 'scratch'))
  if (fetched.failure !== null) {
    return unfetched(candidate.subject, fetched.failure, ports.clock.elapsedMs() - startedMs)
  }
  const { path, digest } = fetched
  const staged = await stageSnapshot(
    { ...request, path, destination, expectedDigest: digest, durable: true },
    engine,
    ports,
  )
  return verifiedOf(staged, candidate.subject, ports.clock.elapsedMs() - startedMs)
}
