import { basename, join } from 'node:path'
import { EarlyBlocks } from '../../archive/write/early-blocks.ts'
import { BlockPacker } from '../../archive/write/packer.ts'
import { catalogNameOf } from '../../domain/archive/catalog-name.ts'
import type { Digest } from '../../domain/archive/digest.ts'
import type { Manifest } from '../../domain/archive/manifest.ts'
import type { CatalogEntry } from '../../domain/catalog/catalog.ts'
import { BackupError } from '../../domain/outcome/errors.ts'
import { type Report, type Verdict, verdictOf } from '../../domain/outcome/verification.ts'
import { assertDatabaseFile, type DatabaseFile } from '../../files/database/database-file.ts'
import { assertFreeSpace } from '../../files/disk/free-space.ts'
import { sweepUp } from '../../files/disk/sweep-up.ts'
import type { Ports } from '../../ports.ts'
import { readSidecars } from '../../sqlite/connection/sidecars.ts'
import { openEngine } from '../../sqlite/engine/engine-client.ts'
import type { Snapshot, SnapshotRequest } from '../../sqlite/snapshot/snapshot.ts'
import { packSnapshot } from './pack-snapshot.ts'
import type { CreateRequest } from './request.ts'

/** Room for the snapshot and, beside it, an archive that hardly shrinks. */
const SPACE_FACTOR = 1.7

/** A backup that was read back, found good and published. */
export interface Created {
  readonly source: string
  readonly entry: CatalogEntry
  readonly manifest: Manifest
  readonly archiveDigest: Digest
  readonly archiveSizeBytes: number
  readonly report: Report
  readonly verdict: Verdict
  readonly notes: readonly string[]
  /** Taking the snapshot, then checking and packing it, then publishing, and all of it. */
  readonly durations: {
    readonly snapshotMs: number
    readonly packMs: number
    readonly publishMs: number
    readonly totalMs: number
  }
}

/**
 * Takes a snapshot of a live database, checks it, packs it into an archive, reads the archive back and publishes it.
 * Whatever fails, nothing is published and nothing is left in the store.
 * @throws BackupError SOURCE_*, INTEGRITY_CHECK_FAILED, FINGERPRINT_MISMATCH, ASSERTION_FAILED, CHECK_NOT_FINISHED,
 *   STORE_*, DISK_FULL, CANCELLED
 */
export async function createBackup(request: CreateRequest, ports: Ports): Promise<Created> {
  const { clock, store, reporter, signal } = ports
  const name = basename(request.source)
  const identity = request.identify(request.source)
  const file = await assertDatabaseFile(request.source)
  const startedMs = clock.elapsedMs()
  const scratch = await store.openScratch()
  await using held = new AsyncDisposableStack()
  held.defer(() => sweepUp(scratch, reporter))
  const snapshotPath = join(scratch, 'snapshot.db')
  const packer = held.use(new BlockPacker(await expectedBytes(file), request.compression))
  const early = held.use(new EarlyBlocks(snapshotPath, packer))
  const engine = held.adopt(openEngine(signal), (opened) => opened.close())
  engine.start()

  await assertFreeSpace(scratch, Math.ceil(file.sizeBytes * SPACE_FACTOR))
  reporter.step(`Taking a snapshot of ${name}`)
  const snapshot = await engine.snapshot(
    { ...lookAt(request), destination: snapshotPath, scratch },
    (copiedPages, totalPages) => {
      reporter.progress(copiedPages, totalPages)
      early.advance(copiedPages * file.pageSizeBytes)
    },
  )
  early.finish()
  refuseEmpty(request, snapshot)
  const copiedMs = clock.elapsedMs()

  reporter.step(`Checking and packing ${name}`)
  const { archive, path, report } = await packSnapshot({
    request,
    ports,
    engine,
    snapshot,
    snapshotPath,
    scratch,
    packer: early,
  })
  const packedMs = clock.elapsedMs()

  reporter.step(`Publishing to ${store.description}`)
  const entry = await store.publish(
    { ...archive, path, database: catalogNameOf(identity), kind: request.kind, label: request.label },
    signal,
  )
  const doneMs = clock.elapsedMs()
  return {
    source: request.source,
    entry,
    manifest: archive.manifest,
    archiveDigest: archive.digest,
    archiveSizeBytes: archive.sizeBytes,
    report: { ...report, subject: entry.name },
    verdict: verdictOf(report),
    notes: snapshot.notes,
    durations: durationsBetween(startedMs, copiedMs, packedMs, doneMs),
  }
}

/** The user's own database may take as long as it gets on, unless he gives a time. */
function lookAt({
  atRest = false,
  busyTimeoutMs,
  checkTimeLimitMs = null,
  source,
}: CreateRequest): Omit<SnapshotRequest, 'destination' | 'scratch'> {
  return checkTimeLimitMs === null
    ? { source, busyTimeoutMs, atRest, patience: 'while it reads' }
    : { source, busyTimeoutMs, atRest, timeLimitMs: checkTimeLimitMs }
}

function durationsBetween(
  startedMs: number,
  copiedMs: number,
  packedMs: number,
  doneMs: number,
): Created['durations'] {
  return {
    snapshotMs: copiedMs - startedMs,
    packMs: packedMs - copiedMs,
    publishMs: doneMs - packedMs,
    totalMs: doneMs - startedMs,
  }
}

/** The most that a snapshot may become: all of it may still be in the log. */
async function expectedBytes({ realPath, sizeBytes }: DatabaseFile): Promise<number> {
  return sizeBytes + ((await readSidecars(realPath)).get('-wal') ?? 0)
}

function refuseEmpty(request: CreateRequest, snapshot: Snapshot): void {
  if (request.allowEmpty) return
  if (snapshot.fingerprint.tables.some((table) => !table.name.startsWith('sqlite_'))) return
  throw new BackupError('SOURCE_EMPTY', `${request.source} has no tables: there is nothing to back up.`, {
    hint: 'Check the path: a missing database is often created empty. If it is meant to be empty, use --allow-empty.',
    context: { source: request.source },
  })
}
