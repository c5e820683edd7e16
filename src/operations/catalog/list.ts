import type { Catalog } from '../../domain/catalog/catalog.ts'
import type { Ports } from '../../ports.ts'

/** Which archives to list. */
export interface ListRequest {
  /** Only archives of this database; null for all. */
  readonly database: string | null
  /** At most so many, the newest; null for all. */
  readonly recent: number | null
}

/**
 * The archives of the store, newest first; empty when there are none.
 * @throws BackupError STORE_UNREACHABLE, STORE_UNAUTHORIZED
 */
export async function listCatalog(request: ListRequest, { store }: Pick<Ports, 'store'>): Promise<Catalog> {
  const catalog = await store.list(request.database === null ? {} : { database: request.database })
  return request.recent === null ? catalog : catalog.slice(0, request.recent)
}
