import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DrillPick, pickArchives } from '../../../../src/domain/drill/pick.ts'
import { takeTurn, turnOfJournal, turnOfWeek } from '../../../../src/domain/drill/rotation.ts'
import { journalEntry } from '../../../../src/domain/journal/journal.ts'
import { catalogEntry, entriesOfAges } from '../../../support/catalog/entry.ts'

const NOW = new Date('2026-11-23T00:00:00Z')
const DAY_MS = 86_400_000
const app = entriesOfAges(NOW, [1, 2, 3])
const shop = entriesOfAges(NOW, [1, 4], { database: 'shop' })
const catalog = [...app, ...shop]
const daysOf = (request: DrillPick) => pickArchives(catalog, request).entries.map(({ name }) => name)

describe('a drill picks of each database', () => {
  it('the latest, the oldest or all', () => {
    expect(daysOf({ pick: 'latest' })).toEqual([app[0]!.name, shop[0]!.name])
    expect(daysOf({ pick: 'oldest' })).toEqual([app[2]!.name, shop[1]!.name])
    expect(new Set(daysOf({ pick: 'all' }))).toEqual(new Set(catalog.map(({ name }) => name)))
    expect(pickArchives(catalog, { pick: 'oldest' }).pickedBy).toBe('as the oldest of each database')
    expect(pickArchives(catalog, { pick: 'all' }).pickedBy).toBe('as all that there are')
  })

  it('also of archives that name none, and by the names of the databases whatever is newest', () => {
    const unnamed = catalogEntry({ database: null, createdAt: new Date('2026-11-01') })
    const mixed = [unnamed, catalogEntry({ database: 'zoo', createdAt: NOW }), ...app]
    const { entries } = pickArchives(mixed, { pick: 'latest' })
    expect(entries.map(({ database }) => database)).toEqual([null, 'app', 'zoo'])
  })

  it('one by lot, the same for the same seed, and says the seed', () => {
    expect(daysOf({ pick: 'random', seed: 7 })).toEqual(daysOf({ pick: 'random', seed: 7 }))
    expect(daysOf({ pick: 'random', seed: 7 })).toHaveLength(2)
    expect(pickArchives(catalog, { pick: 'random', seed: 7 }).pickedBy).toContain('seed 7')
    const drawn = new Set(Array.from({ length: 30 }, (_, seed) => daysOf({ pick: 'random', seed })[0]))
    expect(drawn.size).toBe(3)
  })

  it('no safety copy, nothing that expired, and not nothing', () => {
    const useless = [catalogEntry({ kind: 'safety' }), catalogEntry({ expired: true })]
    expect(() => pickArchives(useless, { pick: 'all' })).toThrow(
      expect.objectContaining({ code: 'ARCHIVE_NOT_FOUND' }),
    )
    expect(pickArchives([...useless, ...app], { pick: 'all' }).entries).toHaveLength(3)
  })

  it('those whose turn it is, and says how it is known', () => {
    const request = { pick: 'rotating', runs: 3, turn: turnOfJournal([]) } as const
    expect(daysOf(request)).toEqual([app[2]!.name, shop[1]!.name])
    expect(pickArchives(catalog, request).pickedBy).toBe(
      'in rotation by the journal: each has its turn within 3 drills',
    )
  })
})

describe('a rotation', () => {
  const ages = fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 40 })

  it('by the journal has every archive that stays within the number of drills, while others come', () => {
    fc.assert(
      fc.property(ages, fc.integer({ min: 1, max: 12 }), (days, runs) => {
        const first = entriesOfAges(NOW, days)
        let journal: ReturnType<typeof journalEntry>[] = []
        let all = first
        for (let run = 0; run < runs; run += 1) {
          const now = new Date(NOW.getTime() + (run + 1) * 7 * DAY_MS)
          const mine = takeTurn(all, runs, turnOfJournal(journal))
          expect(mine.length).toBeGreaterThan(0)
          journal = [
            ...journal,
            ...mine.map(({ name }) =>
              journalEntry(now, { operation: 'drill', verdict: 'ok', archive: name }),
            ),
          ]
          all = [catalogEntry({ createdAt: now }), ...all]
        }
        const tried = new Set(journal.map(({ archive }) => archive))
        expect(first.filter(({ name }) => !tried.has(name))).toEqual([])
      }),
    )
  })

  it('by a number has every archive within as many numbers in a row, wherever they begin', () => {
    fc.assert(
      fc.property(ages, fc.integer({ min: 1, max: 12 }), fc.nat(10_000), (days, runs, begin) => {
        const group = entriesOfAges(NOW, days)
        const tried = Array.from({ length: runs }, (_, index) =>
          takeTurn(group, runs, { from: 'the number of the run', number: begin + index }),
        )
        for (const turn of tried) expect(turn.length).toBeGreaterThan(0)
        expect(new Set(tried.flat())).toEqual(new Set(group))
      }),
    )
  })

  it('by the week goes on by one from week to week', () => {
    const number = (time: Date) => {
      const turn = turnOfWeek(time)
      return turn.from === 'the week' ? turn.number : Number.NaN
    }
    expect(number(new Date(NOW.getTime() + 7 * DAY_MS))).toBe(number(NOW) + 1)
  })

  it('takes no other operation of the journal for a drill', () => {
    const other = journalEntry(NOW, { operation: 'verify', verdict: 'ok', archive: app[2]!.name })
    const empty = journalEntry(NOW, { operation: 'drill', verdict: 'failed' })
    expect(takeTurn(app, 3, turnOfJournal([other, empty]))).toEqual([app[2]])
  })
})
