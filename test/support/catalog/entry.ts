import type { CatalogEntry } from '../../../src/domain/catalog/catalog.ts'

/** A catalog entry with the given fields; the id and the name follow from the others where they are not given. */
export function catalogEntry(fields: Partial<CatalogEntry> = {}): CatalogEntry {
  const createdAt = fields.createdAt ?? new Date('2026-11-22T12:00:00Z')
  const database = fields.database === undefined ? 'app' : fields.database
  const name = fields.name ?? `${database}-${createdAt.toISOString()}.db.gz`
  return {
    id: name,
    name,
    database,
    label: null,
    kind: 'automatic',
    createdAt,
    sizeBytes: 1_000,
    pinned: false,
    expiresAt: null,
    expired: false,
    storedDigest: null,
    ...fields,
  }
}

/** Entries made so many days before a time, in the order given. */
export function entriesOfAges(
  now: Date,
  agesDays: readonly number[],
  fields: Partial<CatalogEntry> = {},
): readonly CatalogEntry[] {
  return agesDays.map((age) =>
    catalogEntry({ createdAt: new Date(now.getTime() - age * 86_400_000), ...fields }),
  )
}
