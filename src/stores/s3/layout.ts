import { plainNameOf } from '../../domain/archive/catalog-name.ts'
import type { Digest } from '../../domain/archive/digest.ts'
import type { ArchiveKind } from '../../domain/archive/manifest.ts'
import { parseArchiveName } from '../../domain/archive/name.ts'
import type { CatalogEntry } from '../../domain/catalog/catalog.ts'

/** What stands in a bucket for good once something was published there. */
export const MARK = 'savepoint.json'

/** What the keys of archives and of their pins begin with. */
export const ARCHIVES = 'archives/'

/** What the keys of the journal begin with. */
export const JOURNAL = 'journal/'

/** How much of a digest stands in a key: 64 bits. */
const DIGEST_DIGITS = 16

const PIN_ENDING = '.pin'

const ID = /^archives\/([^/]+)\/(automatic|manual)\/([0-9a-f]{16})\/([^/]+)$/

/** What the id of an archive says: everything that a catalog needs, because a listing gives nothing else. */
export interface ArchiveKey {
  readonly database: string
  readonly kind: ArchiveKind
  /** The first digits of the digest of its bytes. */
  readonly digestStart: string
  readonly name: string
  readonly label: string | null
  readonly createdAt: Date
}

/**
 * What the keys of the archives of one database begin with, and of all that people call so, or those of all. Others may
 * begin so as well.
 */
export function archivesOf(database: string | undefined): string {
  return database === undefined ? ARCHIVES : ARCHIVES + plainNameOf(database)
}

/** The id of an archive: its key without the prefix of the store. */
export function renderArchiveId(key: {
  readonly database: string
  readonly kind: ArchiveKind
  readonly digest: Digest
  readonly name: string
}): string {
  return `${ARCHIVES}${key.database}/${key.kind}/${digestStartOf(key.digest)}/${key.name}`
}

/** What an id says; null when it is not that of an archive. */
export function parseArchiveId(id: string): ArchiveKey | null {
  const [, database = '', kind, digestStart = '', name = ''] = ID.exec(id) ?? []
  const said = parseArchiveName(name)
  if (said === null || said.createdAt === null || said.database !== database) return null
  return {
    database,
    kind: kind as ArchiveKind,
    digestStart,
    name,
    label: said.label,
    createdAt: said.createdAt,
  }
}

/** The first digits of a digest, as they stand in a key. */
export function digestStartOf(digest: Digest): string {
  return digest.slice('sha256:'.length, 'sha256:'.length + DIGEST_DIGITS)
}

/** The id of the object whose presence pins an archive. */
export function pinIdOf(id: string): string {
  return `${id}${PIN_ENDING}`
}

/** The entry of an archive in the catalog. */
export function entryOfKey(
  id: string,
  { createdAt, database, kind, label, name }: Omit<ArchiveKey, 'digestStart'>,
  { pinned, sizeBytes }: { readonly sizeBytes: number; readonly pinned: boolean },
): CatalogEntry {
  return {
    id,
    name,
    database,
    label,
    kind,
    createdAt,
    sizeBytes,
    pinned,
    expiresAt: null,
    expired: false,
    storedDigest: null,
  }
}
