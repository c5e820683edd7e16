import fc from 'fast-check'
import type { CatalogEntry } from '../../../src/domain/catalog/catalog.ts'
import { catalogEntry } from './entry.ts'

/** Any catalog of up to three databases within some forty days around `now`, some of it dated after `now`. */
export function anyCatalog(now: Date): fc.Arbitrary<readonly CatalogEntry[]> {
  const fields = fc.record({
    database: fc.constantFrom('app', 'shop', null),
    kind: fc.constantFrom('automatic' as const, 'manual' as const, 'safety' as const),
    minutesAgo: fc.integer({ min: -2_000, max: 60_000 }),
    pinned: fc.integer({ min: 0, max: 9 }).map((lot) => lot === 0),
    expired: fc.integer({ min: 0, max: 9 }).map((lot) => lot === 0),
  })
  return fc.array(fields, { maxLength: 30, size: 'max' }).map((all) =>
    all.map(({ minutesAgo, ...rest }, index) =>
      catalogEntry({
        ...rest,
        name: `archive-${index}.db.gz`,
        createdAt: new Date(now.getTime() - minutesAgo * 60_000),
      }),
    ),
  )
}
