import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { presentBackups } from '../../../../src/domain/catalog/backups.ts'
import type { Catalog } from '../../../../src/domain/catalog/catalog.ts'
import { decideRetention, floorCandidates } from '../../../../src/domain/retention/retention.ts'
import { anyCatalog } from '../../../support/catalog/arbitrary.ts'
import { anyPolicy } from '../../../support/catalog/policy.ts'

const now = new Date('2026-11-23T12:00:00Z')
const DATABASES = ['app', 'shop', null]

/** Which archives are good; nobody knows before having looked. */
const anyCondition = fc.infiniteStream(fc.boolean())

function countGood(catalog: Catalog, database: string | null, good: ReadonlySet<string>): number {
  const backups = presentBackups(catalog).filter((entry) => entry.database === database)
  return backups.filter((entry) => good.has(entry.id)).length
}

/** Verifies as the contract of the floor allows: in the order given, and no more than it takes. */
function verifyLazily(
  candidates: ReadonlyMap<string | null, Catalog>,
  needed: number,
  good: ReadonlySet<string>,
): ReadonlySet<string> {
  const found = [...candidates.values()].flatMap((catalog) =>
    catalog.filter((entry) => good.has(entry.id)).slice(0, needed),
  )
  return new Set(found.map((entry) => entry.id))
}

describe('after any prune', () => {
  it('no database has fewer verified archives than the floor, or than it had', () => {
    let removed = 0
    fc.assert(
      fc.property(anyCatalog(now), anyPolicy, anyCondition, (catalog, policy, condition) => {
        const good = new Set(catalog.filter(() => condition.next().value).map((entry) => entry.id))
        const floor = policy.keepMinimumVerified
        const verified = verifyLazily(floorCandidates(catalog, policy, now), floor, good)
        const decisions = decideRetention(catalog, policy, now, verified)
        const kept = decisions.filter(({ action }) => action === 'keep').map(({ entry }) => entry)
        for (const database of DATABASES) {
          const before = countGood(catalog, database, good)
          expect(countGood(kept, database, good)).toBeGreaterThanOrEqual(Math.min(floor, before))
        }
        expect(decisions.every(({ action, entry }) => action === 'keep' || !entry.pinned)).toBe(true)
        removed += decisions.length - kept.length
      }),
      { numRuns: 10_000 },
    )
    expect(removed).toBeGreaterThan(10_000)
  })

  it('a second one removes nothing more', () => {
    fc.assert(
      fc.property(anyCatalog(now), anyPolicy, (catalog, policy) => {
        const all = new Set(catalog.map((entry) => entry.id))
        const keptOf = (some: Catalog) =>
          decideRetention(some, policy, now, all)
            .filter(({ action }) => action === 'keep')
            .map(({ entry }) => entry)
        const once = keptOf(catalog)
        expect(keptOf(once)).toEqual(once)
      }),
      { numRuns: 1_000 },
    )
  })
})
