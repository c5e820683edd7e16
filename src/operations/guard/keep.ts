import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { BLOCK_SIZE_BYTES } from '../../archive/format/format.ts'
import { BlockPacker } from '../../archive/write/packer.ts'
import { writeArchive } from '../../archive/write/write-archive.ts'
import type { Compression } from '../../domain/archive/codec.ts'
import type { Fingerprint } from '../../domain/archive/fingerprint.ts'
import {
  type Limitation,
  MANIFEST_VERSION,
  type Manifest,
  type Origin,
} from '../../domain/archive/manifest.ts'
import { describeUnreadable } from '../../domain/archive/unreadable-fingerprint.ts'
import type { CatalogEntry } from '../../domain/catalog/catalog.ts'
import { failedLabelOf } from '../../domain/guard/label.ts'
import type { Identity } from '../../domain/identity/identity.ts'
import { asBackupError } from '../../domain/outcome/errors.ts'
import { wrapFileError } from '../../files/disk/wrap-file-error.ts'
import { copyPrivately } from '../../files/durable/copy-privately.ts'
import type { Ports } from '../../ports.ts'
import { readSidecars } from '../../sqlite/connection/sidecars.ts'
import type { LeftDatabase } from './condition.ts'

/** The smallest file that an archive can carry: the smallest page of a database. */
const SMALLEST_BYTES = 512

export interface KeepRequest {
  /** Absolute path. */
  readonly database: string
  /** Its name in the catalog. */
  readonly databaseName: string
  /** Of the backup from before the job. */
  readonly label: string | null
  readonly left: LeftDatabase
  readonly scratch: string
  readonly compression: Compression
  readonly origin: Origin | null
  readonly identity: Identity
  readonly version: string
}

/** Where a database is kept as its job left it. */
export interface KeptDatabase {
  /** Null when there was nothing to keep, or when the store did not take it. */
  readonly entry: CatalogEntry | null
  /** A sentence. */
  readonly message: string
  /** False when something was there and is not in the store. */
  readonly isSafe: boolean
}

/** A file that is put into an archive, and what is known of it. */
interface Content {
  readonly path: string
  readonly fingerprint: Fingerprint
  readonly sqliteVersion: string
  readonly limitations: readonly Limitation[]
}

/**
 * Keeps a database as its job left it, whatever its condition, as an archive of the store that never counts as a
 * backup. What cannot be kept is told and not thrown: the restore that follows keeps it too, beside the target.
 * @throws BackupError CANCELLED
 */
export async function keepFailed(request: KeepRequest, ports: Ports): Promise<KeptDatabase> {
  const { left } = request
  if (left.kind === 'absent')
    return { entry: null, message: 'The database was gone: there was nothing to keep.', isSafe: true }
  ports.reporter.step(`Keeping ${basename(request.database)} as the job left it`)
  try {
    const content = left.kind === 'snapshot' ? contentOf(left) : await copyBytes(request, left.reason)
    if (content === null) {
      const message = `It was smaller than any database (${SMALLEST_BYTES} bytes): what it had is in the safety copy alone.`
      return { entry: null, message, isSafe: true }
    }
    const entry = await publish(request, content, ports)
    return { entry, message: `It is kept as ${entry.name} in the ${ports.store.description}.`, isSafe: true }
  } catch (thrown) {
    const error = asBackupError(thrown)
    if (error.kind === 'cancelled') throw error
    const message = `It could not be kept in the ${ports.store.description}: ${error.message}`
    return { entry: null, message, isSafe: false }
  }
}

function contentOf({ path, snapshot }: Extract<LeftDatabase, { kind: 'snapshot' }>): Content {
  const { fingerprint, sqliteVersion } = snapshot
  return { path, fingerprint, sqliteVersion, limitations: [] }
}

/** Nothing is known of it but its bytes; null when it has hardly any, which the restore keeps beside the target. */
async function copyBytes({ database, scratch }: KeepRequest, reason: string): Promise<Content | null> {
  const path = join(scratch, 'left-bytes.db')
  try {
    const { size } = await stat(database)
    if (size < SMALLEST_BYTES) return null
    await copyPrivately(database, path)
    const sidecars = [...(await readSidecars(database))].map(
      ([suffix, sizeBytes]) =>
        `${basename(database)}${suffix} (${sizeBytes} bytes) lay beside it and is not in here`,
    )
    const notes = [`SQLite could not read it, so these are its bytes: ${reason}`, ...sidecars]
    return {
      path,
      fingerprint: describeUnreadable((await stat(path)).size),
      sqliteVersion: 'none',
      limitations: notes.map((note) => ({ table: null, reason: note })),
    }
  } catch (error) {
    throw wrapFileError(error, database, 'source')
  }
}

async function publish(request: KeepRequest, content: Content, ports: Ports): Promise<CatalogEntry> {
  const path = join(request.scratch, 'failed-job.partial')
  const label = failedLabelOf(request.label)
  await using packer = new BlockPacker((await stat(content.path)).size, request.compression)
  const archive = await writeArchive({
    snapshotPath: content.path,
    archivePath: path,
    packer,
    describe: async (snapshot) => describe(request, content, label, snapshot, ports.clock.now()),
    signal: ports.signal,
    onProgress: (done, total) => ports.reporter.progress(done, total),
  })
  const staged = { ...archive, path, database: request.databaseName, kind: 'manual', label } as const
  return await ports.store.publish(staged, ports.signal)
}

function describe(
  { compression, database, identity, origin, version }: KeepRequest,
  { fingerprint, limitations, sqliteVersion }: Content,
  label: string,
  snapshot: Manifest['snapshot'],
  now: Date,
): Manifest {
  return {
    format: 'savepoint',
    version: MANIFEST_VERSION,
    createdAt: now.toISOString(),
    kind: 'manual',
    label,
    source: basename(database),
    identity,
    snapshot,
    blockSizeBytes: BLOCK_SIZE_BYTES,
    codec: compression.codec,
    compressionLevel: compression.level,
    fingerprint,
    checks: { limitations, foreignKeyViolations: null },
    verdict: 'failed',
    origin,
    madeBy: { savepoint: version, sqlite: sqliteVersion },
  }
}
