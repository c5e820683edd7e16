import { type Catalog, orderCatalog } from '../../domain/catalog/catalog.ts'
import { adoptEarlier, isOfDatabase } from '../../domain/catalog/databases.ts'
import type { Bucket } from './bucket.ts'
import { archivesOf, entryOfKey, parseArchiveId, pinIdOf } from './layout.ts'

/**
 * The archives in a bucket, newest first: all that is told of them stands in their keys. Objects of other programs, and
 * what has no bytes, are passed over.
 * @param database only its archives; undefined for all
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED, STORE_RATE_LIMITED, CANCELLED
 */
export async function listArchives(
  bucket: Bucket,
  database: string | undefined,
  signal: AbortSignal,
): Promise<Catalog> {
  const objects = await bucket.list(archivesOf(database), signal)
  const present = new Set(objects.map(({ id }) => id))
  const entries = objects.flatMap(({ id, sizeBytes }) => {
    const key = sizeBytes > 0 ? parseArchiveId(id) : null
    return key === null ? [] : [entryOfKey(id, key, { sizeBytes, pinned: present.has(pinIdOf(id)) })]
  })
  const catalog = adoptEarlier(orderCatalog(entries))
  return database === undefined ? catalog : catalog.filter((entry) => isOfDatabase(entry.database, database))
}
