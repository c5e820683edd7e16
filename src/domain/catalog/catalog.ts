import type { Digest } from '../archive/digest.ts'
import type { ArchiveKind } from '../archive/manifest.ts'

/** One archive as its store knows it, without having read its content. */
export interface CatalogEntry {
  /** What the store calls it: a file name, or an artifact's number. Unique in the store. */
  readonly id: string
  /** The file name, such as `backup_app~m3f9a1c2e_2026-11-23_01-04-05-000.db.gz`. */
  readonly name: string
  /** The database that it belongs to; null for archives of the system that Savepoint replaces, which did not say. */
  readonly database: string | null
  readonly label: string | null
  /** `safety` is what a target held before a restore: listed and pruned, but never a backup. */
  readonly kind: ArchiveKind | 'safety'
  /** When it was made, by the store's own account: never read from the archive. */
  readonly createdAt: Date
  /** As the store keeps it: of an artifact the size of its zip. */
  readonly sizeBytes: number
  /** The digest that the store gives of what it keeps, of an artifact that of its zip; null when it gives none. */
  readonly storedDigest: Digest | null
  /** A pinned archive is kept whatever the retention policy says. */
  readonly pinned: boolean
  /** When the store will drop it by itself; null when it keeps it. */
  readonly expiresAt: Date | null
  /** True when the store dropped the bytes already and only the name is left. */
  readonly expired: boolean
}

/** The archives of a store, newest first. */
export type Catalog = readonly CatalogEntry[]

/** Newest first; two of the same instant by name, so that the order is always the same. */
export function orderCatalog(entries: Iterable<CatalogEntry>): Catalog {
  return [...entries].sort(
    (a, b) =>
      b.createdAt.getTime() - a.createdAt.getTime() || (a.name < b.name ? 1 : a.name > b.name ? -1 : 0),
  )
}
