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
import type { Identity } from '../../domain/identity/identity.ts'
import { wrapFileError } from '../../files/disk/wrap-file-error.ts'
import { copyPrivately } from '../../files/durable/copy-privately.ts'
import type { Ports } from '../../ports.ts'
import { readSidecars } from '../../sqlite/connection/sidecars.ts'

/** The smallest file that an archive can carry: the smallest page of a database. */
export const SMALLEST_BYTES = 512

/** A database that is kept for inquiry: its archive never counts as a backup. */
export interface InquiryRequest {
  /** Absolute path. */
  readonly database: string
  /** Its name in the catalog. */
  readonly databaseName: string
  /** One that marks what is kept for inquiry. */
  readonly label: string
  readonly scratch: string
  readonly compression: Compression
  readonly origin: Origin | null
  readonly identity: Identity
  readonly version: string
}

/** A file that is put into an archive, and what is known of it. */
export interface InquiryContent {
  readonly path: string
  readonly fingerprint: Fingerprint
  readonly sqliteVersion: string
  readonly limitations: readonly Limitation[]
}

/**
 * Copies a database of which nothing is known but its bytes.
 * @param reason why SQLite could not read it
 * @returns null when it has hardly any
 * @throws BackupError SOURCE_NOT_FOUND, SOURCE_UNREADABLE, DISK_FULL
 */
export async function copyBytes(
  { database, scratch }: Pick<InquiryRequest, 'database' | 'scratch'>,
  reason: string,
): Promise<InquiryContent | null> {
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

/**
 * Publishes what is kept for inquiry.
 * @throws BackupError STORE_*, DISK_FULL, IO_FAILED, CANCELLED
 */
export async function publishForInquiry(
  request: InquiryRequest,
  content: InquiryContent,
  ports: Ports,
): Promise<CatalogEntry> {
  const path = join(request.scratch, 'inquiry.partial')
  const { label } = request
  await using packer = new BlockPacker((await stat(content.path)).size, request.compression)
  const archive = await writeArchive({
    snapshotPath: content.path,
    archivePath: path,
    packer,
    describe: async (snapshot) => describe(request, content, snapshot, ports.clock.now()),
    signal: ports.signal,
    onProgress: (done, total) => ports.reporter.progress(done, total),
  })
  const staged = { ...archive, path, database: request.databaseName, kind: 'manual', label } as const
  return await ports.store.publish(staged, ports.signal)
}

function describe(
  { compression, database, identity, label, origin, version }: InquiryRequest,
  { fingerprint, limitations, sqliteVersion }: InquiryContent,
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
