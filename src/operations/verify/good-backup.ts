import { isSealIntact } from '../../archive/read/check-seal.ts'
import { readArchiveFormat } from '../../archive/read/read-manifest.ts'
import type { Manifest } from '../../domain/archive/manifest.ts'
import type { CatalogEntry } from '../../domain/catalog/catalog.ts'
import { asBackupError } from '../../domain/outcome/errors.ts'
import { sweepUp } from '../../files/disk/sweep-up.ts'
import type { FetchedArchive, Ports } from '../../ports.ts'
import { openEngine } from '../../sqlite/engine/engine-client.ts'
import { concernsOne } from './fetch-candidate.ts'
import { verifyArchive } from './verify.ts'

const BUSY_TIMEOUT_MS = 30_000

/** An archive that was looked at. */
export interface LookedAt {
  /** Why it is no good backup, as a sentence; null when it is one. */
  readonly fault: string | null
  /** Null for a plain gzip file, and where it cannot be read. */
  readonly manifest: Manifest | null
}

/**
 * Looks whether an archive of the store is a good backup now. One of ours was read back before it was sealed, so an
 * unbroken seal proves it without inflating; a plain gzip file is unpacked and checked by SQLite.
 * @throws BackupError for anything but the archive's own fault: STORE_*, DISK_FULL, CANCELLED
 */
export async function lookAtBackup(entry: CatalogEntry, ports: Ports): Promise<LookedAt> {
  const directory = await ports.openScratch()
  try {
    const fetched = await ports.store.fetch(entry, directory, ports.signal)
    const format = await readArchiveFormat(fetched.path)
    if (format.kind !== 'savepoint')
      return { fault: await faultOfPlain(entry, fetched, ports), manifest: null }
    const { manifest } = format
    if (manifest.verdict === 'failed') return { fault: 'It is kept for inquiry only.', manifest }
    const isIntact = await isSealIntact(fetched.path, ports.signal)
    return { fault: isIntact ? null : 'Its bytes are not what its manifest says.', manifest }
  } catch (error) {
    const failure = asBackupError(error)
    if (concernsOne(failure)) return { fault: failure.message, manifest: null }
    throw failure
  } finally {
    await sweepUp(directory, ports.reporter)
  }
}

/**
 * Tells whether an archive of the store is a good backup now, as {@link lookAtBackup} sees it.
 * @throws BackupError for anything but the archive's own fault: STORE_*, DISK_FULL, CANCELLED
 */
export async function isGoodBackup(entry: CatalogEntry, ports: Ports): Promise<boolean> {
  return (await lookAtBackup(entry, ports)).fault === null
}

async function faultOfPlain(
  { name }: CatalogEntry,
  { digest, path }: FetchedArchive,
  ports: Ports,
): Promise<string | null> {
  const engine = openEngine(ports.signal)
  try {
    const request = {
      path,
      subject: name,
      expectedDigest: digest,
      level: 'data',
      assertions: [],
      busyTimeoutMs: BUSY_TIMEOUT_MS,
    } as const
    return (await verifyArchive(request, engine, ports)).failure?.message ?? null
  } finally {
    await engine.close()
  }
}
