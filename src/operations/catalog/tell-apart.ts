import { parseCatalogName, plainNameOf } from '../../domain/archive/catalog-name.ts'
import type { Catalog, CatalogEntry } from '../../domain/catalog/catalog.ts'
import { isFullName, saidDatabaseOf } from '../../domain/catalog/databases.ts'
import { identityAmbiguous } from '../../domain/catalog/selection-errors.ts'
import { groupByTraits, makersOf } from '../../domain/catalog/traits.ts'
import { isWeak } from '../../domain/identity/identity.ts'
import type { Ports } from '../../ports.ts'

/** Tells whether two databases may stand behind the name under which an archive is kept. */
export function isDoubtful(entry: CatalogEntry): boolean {
  const database = saidDatabaseOf(entry)
  if (database === null) return false
  const identity = parseCatalogName(database)?.identity ?? null
  return identity === null || isWeak(identity.by)
}

/**
 * Refuses to take the newest of archives that may be of different databases: made by several workflows at one path, or
 * by an earlier Savepoint from files of one name that have no table in common.
 * @throws BackupError IDENTITY_AMBIGUOUS, STORE_*, CANCELLED
 */
export async function refuseAmbiguous(candidates: Catalog, { signal, store }: Ports): Promise<void> {
  const doubtful = candidates.filter(isDoubtful)
  const [weak, earlier] = [doubtful.filter(saysIdentity), doubtful.filter((entry) => !saysIdentity(entry))]
  for (const [entries, by] of [
    [weak, 'maker'],
    [earlier, 'content'],
  ] as const) {
    const [first, another] = entries
    if (first === undefined || another === undefined) continue
    const traits = await store.readTraits(entries, signal)
    const groups = groupByTraits(traits, by)
    if (new Set(groups.values()).size > 1) throw ambiguous(first, by, traits, groups)
  }
}

function saysIdentity(entry: CatalogEntry): boolean {
  return isFullName(saidDatabaseOf(entry) ?? '')
}

function ambiguous(
  { database }: CatalogEntry,
  by: 'maker' | 'content',
  traits: Parameters<typeof makersOf>[0],
  groups: ReadonlyMap<string, number>,
): Error {
  const makers = by === 'maker' ? makersOf(traits) : []
  const sources = makers.length > 1 ? makers : tablesOfGroups(traits, groups)
  return identityAmbiguous(plainNameOf(database ?? 'database'), sources)
}

/** What tells groups apart of which nobody knows who made them. */
function tablesOfGroups(
  traits: Parameters<typeof makersOf>[0],
  groups: ReadonlyMap<string, number>,
): readonly string[] {
  const tables = new Map<number, string>()
  for (const [id, group] of groups) {
    const [table] = traits.get(id)?.tables ?? []
    if (table !== undefined && !tables.has(group)) tables.set(group, `table ${table}`)
  }
  return [...tables.values()]
}

/**
 * The catalog as retention must see it: archives of which it is not certain that they are of one database are kept
 * apart, so that no database loses its last backup because another one has enough.
 * @throws BackupError STORE_*, CANCELLED
 */
export async function keepApart(catalog: Catalog, { signal, store }: Ports): Promise<Catalog> {
  const doubtful = catalog.filter((entry) => entry.kind !== 'safety' && !entry.expired && isDoubtful(entry))
  const groups = new Map<string, string>()
  for (const [database, entries] of Map.groupBy(doubtful, (entry) => saidDatabaseOf(entry) ?? '')) {
    const traits = await store.readTraits(entries, signal)
    const numbers = groupByTraits(traits, 'maker')
    for (const { id } of entries) {
      const maker = traits.get(id)?.maker ?? `group ${numbers.get(id) ?? 'unknown'}`
      groups.set(id, `${database} of ${maker}`)
    }
  }
  return catalog.map((entry) => {
    const database = groups.get(entry.id)
    return database === undefined ? entry : { ...entry, database }
  })
}
