import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleItems } from '../../../../src/domain/catalog/sample.ts'

const items = Array.from({ length: 20 }, (_, index) => index)

describe('a sample', () => {
  it('is the same for the same seed, on every machine', () => {
    expect(sampleItems(items, 4, 42)).toEqual(sampleItems(items, 4, 42))
    expect(sampleItems(items, 4, 42)).toEqual([4, 10, 14, 18])
  })

  it('has so many different items, in their own order', () => {
    fc.assert(
      fc.property(fc.nat(25), fc.integer(), (count, seed) => {
        const sample = sampleItems(items, count, seed)
        expect(sample).toHaveLength(Math.min(count, items.length))
        expect(sample).toEqual([...new Set(sample)].sort((a, b) => a - b))
      }),
    )
  })

  it('draws each item about equally often over many seeds', () => {
    const draws = items.map((seed) => seed * 1_000).flatMap((from) => items.map((n) => from + n))
    const counts = items.map(() => 0)
    for (const seed of draws) for (const item of sampleItems(items, 5, seed)) counts[item]! += 1
    expect(Math.min(...counts)).toBeGreaterThan(60)
    expect(Math.max(...counts)).toBeLessThan(140)
  })
})
