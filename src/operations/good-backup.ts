import { isSealIntact } from '../archive/check-seal.ts'
import { readArchiveFormat } from '../archive/read-manifest.ts'
import type { CatalogEntry } from '../domain/catalog.ts'
import { asBackupError } from '../domain/errors.ts'
import type { Ports } from '../ports.ts'
import { openEngine } from '../sqlite/engine-client.ts'
import { concernsOne } from './fetch-candidate.ts'
import { sweepUp } from './sweep-up.ts'
import { type VerifyRequest, verifyArchive } from './verify.ts'

const BUSY_TIMEOUT_MS = 30_000

/**
 * Tells whether an archive of the store is a good backup now. One of ours was read back before it was sealed, so an
 * unbroken seal proves it without inflating; a plain gzip file is unpacked and checked by SQLite.
 * @throws BackupError for anything but the archive's own fault: STORE_*, DISK_FULL, CANCELLED
 */
export async function isGoodBackup(entry: CatalogEntry, ports: Ports): Promise<boolean> {
  const directory = await ports.openScratch()
  try {
    const { path, digest } = await ports.store.fetch(entry, directory, ports.signal)
    const format = await readArchiveFormat(path)
    if (format.kind === 'savepoint') {
      return format.manifest.verdict !== 'failed' && (await isSealIntact(path, ports.signal))
    }
    const request = {
      path,
      subject: entry.name,
      expectedDigest: digest,
      level: 'data',
      assertions: [],
    } as const
    return await isGoodPlain({ ...request, busyTimeoutMs: BUSY_TIMEOUT_MS }, ports)
  } catch (error) {
    const failure = asBackupError(error)
    if (concernsOne(failure)) return false
    throw failure
  } finally {
    await sweepUp(directory, ports.reporter)
  }
}

async function isGoodPlain(request: VerifyRequest, ports: Ports): Promise<boolean> {
  const engine = openEngine(ports.signal)
  try {
    return (await verifyArchive(request, engine, ports)).failure === null
  } finally {
    await engine.close()
  }
}
