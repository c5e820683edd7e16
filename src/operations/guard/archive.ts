import type { Digest } from '../../domain/archive/digest.ts'
import type { CatalogEntry } from '../../domain/catalog/catalog.ts'
import { asBackupError } from '../../domain/outcome/errors.ts'
import { digestFile } from '../../files/durable/digest-file.ts'
import type { Ports } from '../../ports.ts'

/** The backup that a guard goes back to. */
export interface GuardedArchive {
  readonly entry: CatalogEntry
  /** Of the archive's bytes, from when it was made. */
  readonly digest: Digest
  /** A copy that was kept on this machine for the time of the job; null where the store itself is on it. */
  readonly localPath: string | null
}

/**
 * The bytes of a guarded archive: the copy on this machine as long as it is what it was, otherwise from the store.
 * @param directory where the store may put them
 * @throws BackupError ARCHIVE_NOT_FOUND, ARCHIVE_EXPIRED, STORE_*, ORIGIN_UNTRUSTED, DISK_FULL, CANCELLED
 */
export async function fetchGuarded(
  { digest, entry, localPath }: GuardedArchive,
  directory: string,
  { reporter, signal, store }: Ports,
): Promise<string> {
  if (localPath !== null && (await isArchive(localPath, digest, signal))) return localPath
  reporter.step(`Fetching ${entry.name} from ${store.description}`)
  return (await store.fetch(entry, directory, signal)).path
}

async function isArchive(path: string, digest: Digest, signal: AbortSignal): Promise<boolean> {
  try {
    return (await digestFile(path, 'archive', signal)) === digest
  } catch (thrown) {
    const error = asBackupError(thrown)
    if (error.kind === 'cancelled') throw error
    return false
  }
}
