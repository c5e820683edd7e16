import { describe, expect, it } from 'vitest'
import type { CatalogEntry } from '../../../../src/domain/catalog/catalog.ts'
import type { RetentionPolicy } from '../../../../src/domain/retention/policy.ts'
import {
  decideRetention,
  floorCandidates,
  refuseEmptying,
} from '../../../../src/domain/retention/retention.ts'
import { catalogEntry, entriesOfAges } from '../../../support/catalog/entry.ts'
import { retentionPolicy } from '../../../support/catalog/policy.ts'

const now = new Date('2026-11-23T12:00:00Z')
const monthly = { keepWithinDays: 30 }

function decisionsOf(
  entries: readonly CatalogEntry[],
  rules: Partial<RetentionPolicy>,
  verified: readonly CatalogEntry[] = [],
): readonly string[] {
  const ids = new Set(verified.map(({ id }) => id))
  return decideRetention(entries, retentionPolicy(rules), now, ids).map(
    ({ action, reasons }) => `${action}: ${reasons.join(', ')}`,
  )
}

describe('by age', () => {
  it('the first in is the first out', () => {
    expect(decisionsOf(entriesOfAges(now, [0, 29, 31]), monthly)).toEqual([
      'keep: younger than 30 days',
      'keep: younger than 30 days',
      'remove: older than 30 days',
    ])
  })

  it('one of exactly that age goes', () => {
    expect(decisionsOf(entriesOfAges(now, [30]), monthly)).toEqual(['remove: older than 30 days'])
  })

  it('everything stays where no rule is set, whatever the floor', () => {
    expect(decisionsOf(entriesOfAges(now, [0, 9_999]), { keepMinimumVerified: 1 })).toEqual([
      'keep: no rule lets it go',
      'keep: no rule lets it go',
    ])
  })
})

describe('by count', () => {
  it('every rule that keeps an archive gives its reason, and of one that goes every rule says why', () => {
    const entries = entriesOfAges(now, [0, 0.01, 1, 400, 401])
    const rules = {
      keepWithinDays: 1,
      keepLast: 1,
      keepDaily: 2,
      keepWeekly: 1,
      keepMonthly: 1,
      keepYearly: 1,
    }
    expect(decisionsOf(entries, rules)).toEqual([
      'keep: younger than 1 days, the newest, daily snapshot 2026-11-23, weekly snapshot 2026-W48, ' +
        'monthly snapshot 2026-11, yearly snapshot 2026',
      'keep: younger than 1 days',
      'keep: daily snapshot 2026-11-22',
      ...Array(2).fill(
        'remove: older than 1 days, not the newest, not one of the 2 daily snapshots, ' +
          'not one of the 1 weekly snapshots, not one of the 1 monthly snapshots, not one of the 1 yearly snapshots',
      ),
    ])
  })

  it('the oldest stays while a count is not used up, and says so', () => {
    expect(decisionsOf(entriesOfAges(now, [0, 1, 2]), { keepYearly: 2 })).toEqual([
      'keep: yearly snapshot 2026',
      'remove: not one of the 2 yearly snapshots',
      'keep: oldest yearly snapshot 2026',
    ])
    expect(decisionsOf(entriesOfAges(now, [0, 1, 2]), { keepYearly: 1 }).at(-1)).toMatch(/^remove/)
  })

  it('a pinned one takes its place as any other', () => {
    const [newest, ...others] = entriesOfAges(now, [0, 1, 2])
    expect(decisionsOf([{ ...newest!, pinned: true }, ...others], { keepLast: 2 })).toEqual([
      'keep: pinned, one of the 2 newest',
      'keep: one of the 2 newest',
      'remove: not one of the 2 newest',
    ])
  })
})

describe('whatever the rules say', () => {
  it('the newest verified ones stay, and damaged ones do not count as such', () => {
    const entries = entriesOfAges(now, [31, 32, 33, 34])
    const [, second, third, fourth] = entries
    const verified = [second!, third!, fourth!]
    expect(decisionsOf(entries, { ...monthly, keepMinimumVerified: 2 }, verified)).toEqual([
      'remove: not one of the 2 newest verified, older than 30 days',
      'keep: one of the 2 newest verified',
      'keep: one of the 2 newest verified',
      'remove: not one of the 2 newest verified, older than 30 days',
    ])
  })

  it('a pinned one stays', () => {
    expect(decisionsOf(entriesOfAges(now, [99], { pinned: true }), monthly)).toEqual(['keep: pinned'])
  })

  it('one that is dated in the future stays and pushes no other out', () => {
    const entries = entriesOfAges(now, [-1, 1, 2])
    const verified = entries
    expect(decisionsOf(entries, { keepLast: 1, keepMinimumVerified: 1 }, verified)).toEqual([
      'keep: dated in the future: a clock was wrong',
      'keep: the newest verified, the newest',
      'remove: not the newest verified, not the newest',
    ])
  })

  it('an expired one stands in no decision and takes no place', () => {
    const [gone, there] = entriesOfAges(now, [1, 2])
    expect(decisionsOf([{ ...gone!, expired: true }, there!], { keepLast: 1 })).toEqual(['keep: the newest'])
  })
})

describe('each database', () => {
  it('is decided for itself, and so are the archives that name none', () => {
    const entries = ['app', 'shop', null].flatMap((database) => entriesOfAges(now, [1, 2], { database }))
    const kept = decideRetention(entries, retentionPolicy({ keepLast: 1 }), now, new Set())
      .filter(({ action }) => action === 'keep')
      .map(({ entry }) => entry.database)
    expect(new Set(kept)).toEqual(new Set(['app', 'shop', null]))
    expect(kept).toHaveLength(3)
  })

  it('named "null" is none of those that name none', () => {
    const entries = [
      ...entriesOfAges(now, [1], { database: 'null' }),
      ...entriesOfAges(now, [2], { database: null }),
    ]
    expect(decisionsOf(entries, { keepLast: 1 })).toEqual(['keep: the newest', 'keep: the newest'])
  })
})

describe('a safety copy', () => {
  const safety = { kind: 'safety' } as const

  it('stays as long as the age says, and the newest for ever', () => {
    expect(decisionsOf(entriesOfAges(now, [1, 40], safety), monthly)).toEqual([
      'keep: the newest safety copy, younger than 30 days',
      'remove: not the newest safety copy, older than 30 days',
    ])
    expect(decisionsOf(entriesOfAges(now, [40], safety), monthly)).toEqual(['keep: the newest safety copy'])
  })

  it('stays where no age is set, and takes no place in any count', () => {
    const entries = [...entriesOfAges(now, [1, 2], safety), ...entriesOfAges(now, [3])]
    expect(decisionsOf(entries, { keepLast: 1 })).toEqual([
      'keep: no rule lets it go',
      'keep: no rule lets it go',
      'keep: the newest',
    ])
  })

  it('never counts as a verified backup', () => {
    const copies = entriesOfAges(now, [1], safety)
    const backups = entriesOfAges(now, [40])
    const rules = { ...monthly, keepMinimumVerified: 1 }
    expect(decisionsOf([...copies, ...backups], rules, [...copies, ...backups]).at(-1)).toBe(
      'keep: the newest verified',
    )
  })
})

describe('before anything is removed', () => {
  const policy = retentionPolicy({ ...monthly, keepMinimumVerified: 2 })

  it('the archives of a database that would lose one are to be verified, newest first', () => {
    const entries = entriesOfAges(now, [40, 1, -1])
    expect(floorCandidates(entries, policy, now)).toEqual(new Map([['app', [entries[1], entries[0]]]]))
  })

  it.each<[string, readonly CatalogEntry[]]>([
    ['would lose nothing', entriesOfAges(now, [1, 2])],
    [
      'would lose a safety copy only',
      [...entriesOfAges(now, [2, 40], { kind: 'safety' }), ...entriesOfAges(now, [1])],
    ],
    ['has lost its archives already', entriesOfAges(now, [40], { expired: true })],
  ])('a database that %s need not be read', (_, entries) => {
    expect(floorCandidates(entries, policy, now)).toEqual(new Map())
  })

  it('neither safety copies nor expired ones are to be verified', () => {
    const entries = entriesOfAges(now, [40])
    const others = [catalogEntry({ kind: 'safety' }), catalogEntry({ expired: true })]
    expect(floorCandidates([...entries, ...others], policy, now)).toEqual(new Map([['app', entries]]))
  })

  it('nothing is to be verified without a floor', () => {
    expect(floorCandidates(entriesOfAges(now, [40]), retentionPolicy(monthly), now)).toEqual(new Map())
  })
})

describe('a policy that would leave a database without any backup', () => {
  const refused = (entries: readonly CatalogEntry[]) => () =>
    refuseEmptying(decideRetention(entries, retentionPolicy(monthly), now, new Set()))

  it('is refused', () => {
    expect(refused(entriesOfAges(now, [40, 41]))).toThrow(
      expect.objectContaining({ code: 'PRUNE_WOULD_EMPTY', context: { database: 'app', archives: 2 } }),
    )
    expect(refused(entriesOfAges(now, [40], { database: null }))).toThrow(/that name no database/)
  })

  it('is refused though another database keeps some, and though a safety copy stays', () => {
    const old = entriesOfAges(now, [40])
    expect(refused([...old, ...entriesOfAges(now, [1], { database: 'shop' })])).toThrow(/ of app,/)
    expect(refused([...old, ...entriesOfAges(now, [1], { kind: 'safety' })])).toThrow(/ of app,/)
  })

  it('is not a policy that keeps one, nor one for an empty store', () => {
    expect(refused(entriesOfAges(now, [1, 40]))).not.toThrow()
    expect(refused([])).not.toThrow()
    expect(refused(entriesOfAges(now, [1, 40], { kind: 'safety' }))).not.toThrow()
  })
})
