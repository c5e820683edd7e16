import { stat } from 'node:fs/promises'
import type { Digest } from '../../domain/archive/digest.ts'
import type { CatalogEntry } from '../../domain/catalog/catalog.ts'
import { saidDatabaseOf } from '../../domain/catalog/databases.ts'
import { BackupError } from '../../domain/outcome/errors.ts'
import type { RenewalOutcome } from '../../domain/renewal/renewal.ts'
import { sweepUp } from '../../files/disk/sweep-up.ts'
import { wrapFileError } from '../../files/disk/wrap-file-error.ts'
import type { ExpiringStore, Ports, StagedArchive } from '../../ports.ts'
import { openEngine } from '../../sqlite/engine/engine-client.ts'
import { candidateOf } from '../catalog/choose-archive.ts'
import { fetchCandidate } from '../verify/fetch-candidate.ts'
import { type Verified, verifyArchive } from '../verify/verify.ts'

/** One of the newest archives of a database. */
export interface RenewArchiveRequest {
  readonly entry: CatalogEntry
  /** Whether the store is about to drop it. */
  readonly isLeaving: boolean
  readonly busyTimeoutMs: number
}

/**
 * Verifies an archive in full, and publishes the very bytes that were verified once more when it is about to expire.
 * @throws BackupError STORE_*, DISK_FULL, IO_FAILED, CANCELLED
 */
export async function renewArchive(
  { busyTimeoutMs, entry, isLeaving }: RenewArchiveRequest,
  expiring: ExpiringStore,
  ports: Ports,
): Promise<RenewalOutcome> {
  const scratch = await expiring.openScratch()
  try {
    const fetched = await fetchCandidate(candidateOf(entry, ports), scratch)
    if (fetched.failure !== null) return { outcome: 'damaged', entry, failure: fetched.failure }
    const { digest, path } = fetched
    const verified = await verify(path, entry, digest, busyTimeoutMs, ports)
    if (verified.failure !== null) return { outcome: 'damaged', entry, failure: verified.failure }
    if (!isLeaving) return { outcome: 'stays', entry }
    ports.reporter.step(`Uploading ${entry.name} once more`)
    const renewed = await expiring.publishAgain(entry, await stagedOf(path, entry, verified), ports.signal)
    return { outcome: 'renewed', entry, renewed }
  } finally {
    await sweepUp(scratch, ports.reporter)
  }
}

async function verify(
  path: string,
  { name }: CatalogEntry,
  expectedDigest: Digest | null,
  busyTimeoutMs: number,
  ports: Ports,
): Promise<Verified> {
  const engine = openEngine(ports.signal)
  try {
    const request = {
      path,
      subject: name,
      expectedDigest,
      level: 'data',
      assertions: [],
      busyTimeoutMs,
    } as const
    return await verifyArchive(request, engine, ports)
  } finally {
    await engine.close()
  }
}

async function stagedOf(
  path: string,
  entry: CatalogEntry,
  { archiveDigest, manifest }: Verified,
): Promise<StagedArchive> {
  const { kind, label, name } = entry
  const database = saidDatabaseOf(entry)
  if (manifest === null || archiveDigest === null || database === null || kind === 'safety') {
    throw new BackupError(
      'STORE_UNSUPPORTED',
      `${name} has no manifest: it is none of Savepoint's archives.`,
      {
        hint: 'Download it and keep it elsewhere before it expires.',
        context: { archive: name },
      },
    )
  }
  const { size } = await stat(path).catch((error: unknown) => {
    throw wrapFileError(error, path, 'scratch')
  })
  return { path, sizeBytes: size, digest: archiveDigest, manifest, database, kind, label }
}
