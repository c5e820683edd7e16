import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Bisection, bisect, type ProbeOutcome } from '../../../src/domain/bisect.ts'

/** Searches archives of which each has this outcome, oldest first. */
function search(outcomes: readonly ProbeOutcome[]): Bisection & { readonly fetched: readonly number[] } {
  const tried = new Map<number, ProbeOutcome>()
  for (;;) {
    const result = bisect(outcomes.length, tried)
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
      fc.property(fc.nat(300), fc.nat(300), (held, broken) => {
        const { fetched, newestHolding } = search([...fill(held, 'held'), ...fill(broken, 'broken')])
        expect(newestHolding).toBe(held === 0 ? null : held - 1)
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
