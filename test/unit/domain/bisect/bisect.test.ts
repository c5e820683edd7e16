import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Bisection, bisectTried, type ProbeOutcome } from '../../../../src/domain/bisect/bisect.ts'

/** Searches archives of which each has this outcome, oldest first. */
function search(outcomes: readonly ProbeOutcome[]): Bisection & { readonly fetched: readonly number[] } {
  const tried = new Map<number, ProbeOutcome>()
  for (;;) {
    const result = bisectTried(outcomes.length, tried)
    if (result.next === null) return { ...result, fetched: [...tried.keys()] }
    expect(tried.has(result.next)).toBe(false)
    tried.set(result.next, outcomes[result.next]!)
  }
}

const fill = (count: number, outcome: ProbeOutcome): ProbeOutcome[] =>
  Array.from({ length: count }, () => outcome)

describe('bisecting', () => {
  it('ends after one archive when the newest holds', () => {
    expect(search(fill(100, 'held'))).toMatchObject({ newestHolding: 99, oldestBroken: null, fetched: [99] })
  })

  it('says when it holds in none', () => {
    expect(search(fill(100, 'broken'))).toMatchObject({ newestHolding: null, oldestBroken: 0 })
    expect(search(fill(3, 'damaged'))).toMatchObject({
      newestHolding: null,
      oldestBroken: null,
      fetched: [2, 1, 0],
    })
    expect(search([])).toEqual({ newestHolding: null, oldestBroken: null, next: null, fetched: [] })
  })

  it('finds a row that was added later and vanished again', () => {
    const outcomes = [...fill(50, 'broken'), ...fill(10, 'held'), ...fill(30, 'broken')]
    const { fetched, newestHolding, oldestBroken } = search(outcomes)
    expect({ newestHolding, oldestBroken }).toEqual({ newestHolding: 59, oldestBroken: 60 })
    expect(fetched.length).toBeLessThan(20)
  })

  it('does not fetch everything for an assertion that can be asked nowhere', () => {
    expect(search(fill(100, 'error')).fetched.length).toBeLessThan(10)
  })

  it('says that it holds in none only when every archive was asked', () => {
    const outcome = fc.constantFrom<ProbeOutcome>('held', 'broken', 'error', 'damaged')
    fc.assert(
      fc.property(fc.array(outcome, { maxLength: 40 }), (outcomes) => {
        const { fetched, newestHolding, oldestBroken } = search(outcomes)
        if (newestHolding === null) {
          const asked = fetched.map((number) => outcomes[number])
          expect(asked).not.toContain('held')
          if (asked.includes('broken')) expect(fetched).toHaveLength(outcomes.length)
          return
        }
        expect(outcomes[newestHolding]).toBe('held')
        const until = oldestBroken ?? outcomes.length
        expect(outcomes.slice(newestHolding + 1, until).every((each) => each === 'damaged')).toBe(true)
      }),
    )
  })

  it('passes over a damaged archive to its neighbour', () => {
    expect(search(['held', 'held', 'damaged', 'broken', 'damaged'])).toMatchObject({
      newestHolding: 1,
      oldestBroken: 3,
    })
  })

  it('counts an assertion that cannot be asked as not holding', () => {
    expect(search(['held', 'error', 'error'])).toMatchObject({ newestHolding: 0, oldestBroken: 1 })
  })

  it('finds the last that holds, with no more fetches than halving takes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(300), (held, broken) => {
        const { fetched, newestHolding } = search([...fill(held, 'held'), ...fill(broken, 'broken')])
        expect(newestHolding).toBe(held - 1)
        expect(fetched.length).toBeLessThanOrEqual(1 + Math.ceil(Math.log2(held + broken + 1)))
      }),
    )
  })

  it('finds the last that holds and is good, wherever the damaged ones are', () => {
    const damage = fc.array(fc.boolean(), { maxLength: 40 })
    fc.assert(
      fc.property(damage, fc.nat(40), (damaged, boundary) => {
        const outcomes = damaged.map(
          (isDamaged, number): ProbeOutcome =>
            isDamaged ? 'damaged' : number < boundary ? 'held' : 'broken',
        )
        const { newestHolding, oldestBroken } = search(outcomes)
        expect(newestHolding ?? -1).toBe(outcomes.lastIndexOf('held'))
        expect(oldestBroken ?? -1).toBe(outcomes.indexOf('broken'))
      }),
    )
  })
})
