import { join } from 'node:path'
import { BackupError } from '../domain/errors.ts'
import type { Level } from '../domain/verification.ts'
import { openScratch } from '../files/scratch.ts'
import type { Ports } from '../ports.ts'
import type { Engine } from '../sqlite/engine-client.ts'
import type { Candidate, Candidates } from './choose-archive.ts'
import { stageSnapshot } from './stage.ts'
import { type Verified, verifiedOf } from './verify.ts'

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
 * are others to take its place.
 * @throws BackupError the failure of the only candidate; VERIFICATION_FAILED when none of several is good
 */
export async function stageRestore(
  { candidates }: Candidates,
  request: StagingRequest,
  engine: Engine,
  ports: Ports,
): Promise<StagedRestore> {
  const passedOver: PassedOver[] = []
  for (const [index, candidate] of candidates.entries()) {
    const path = join(request.scratch, `staged-${index}.db`)
    const verified = await verifyCandidate(candidate, path, request, engine, ports)
    if (verified.failure === null) return { path, archive: candidate.subject, verified, passedOver }
    if (candidates.length === 1) throw verified.failure
    ports.reporter.note(`${candidate.subject} was passed over: ${verified.failure.message}`)
    passedOver.push({ name: candidate.subject, reason: verified.failure.message })
  }
  throw new BackupError('VERIFICATION_FAILED', `None of the ${passedOver.length} archives is good.`, {
    hint: 'Nothing was written. Look at each with "savepoint verify", and at copies kept elsewhere.',
    context: { archives: passedOver.length },
  })
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
  const { path, digest } = await candidate.fetch(await openScratch(request.scratch))
  const staged = await stageSnapshot({ ...request, path, destination, expectedDigest: digest }, engine, ports)
  return verifiedOf(staged, candidate.subject, ports.clock.elapsedMs() - startedMs)
}
