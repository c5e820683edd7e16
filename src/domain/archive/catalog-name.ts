import type { EvidenceKind, Identity } from '../identity/identity.ts'
import { databaseNameOf, isDatabaseName } from './database-name.ts'
import type { Manifest } from './manifest.ts'

/** What the name of a database in a catalog says. */
export interface CatalogName {
  /** As people call it. */
  readonly name: string
  /** Null in the names of archives that Savepoint made before they said their identity. */
  readonly identity: { readonly by: EvidenceKind; readonly tag: string } | null
}

const LETTERS = { name: 'n', machine: 'm', repository: 'r', path: 'p' } as const
const KINDS = { n: 'name', m: 'machine', r: 'repository', p: 'path' } as const

const TAG_DIGITS = 8
const NAME = /^(.+)~(([nmrp])[0-9a-f]{8})$/

/**
 * The name under which the archives of a database stand in a catalog: how people call it, and a tag that tells it from
 * others that are called the same, such as `app~m3f9a1c2e`. The letter says what the identity rests on; the digits are
 * the first of its digest.
 */
export function catalogNameOf({ by, digest, name }: Pick<Identity, 'by' | 'digest' | 'name'>): string {
  return `${name}~${LETTERS[by]}${digest.slice('sha256:'.length).slice(0, TAG_DIGITS)}`
}

/** The name of the database of which an archive is; that of its file where the archive says no identity. */
export function nameOfManifest({ identity, source }: Pick<Manifest, 'identity' | 'source'>): string {
  return identity === undefined ? databaseNameOf(source) : catalogNameOf(identity)
}

/** What a name says; null when it cannot be that of a database in a catalog. */
export function parseCatalogName(text: string): CatalogName | null {
  const [, name = text, tag, letter] = NAME.exec(text) ?? []
  if (!isDatabaseName(name)) return null
  if (tag === undefined) return { name, identity: null }
  return { name, identity: { by: KINDS[letter as keyof typeof KINDS], tag } }
}

/** Tells whether a text can be a database's name in a catalog. */
export function isCatalogName(text: string): boolean {
  return parseCatalogName(text) !== null
}

/** How people call a database, given its name in the catalog. */
export function plainNameOf(catalogName: string): string {
  return parseCatalogName(catalogName)?.name ?? catalogName
}
