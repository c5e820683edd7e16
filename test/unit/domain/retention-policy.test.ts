import { describe, expect, it } from 'vitest'
import { DEFAULT_POLICY, parseRetentionPolicy } from '../../../src/domain/retention-policy.ts'
import { retentionPolicy } from '../../support/catalog-policy.ts'

describe('a retention policy', () => {
  it('keeps 30 days and three verified ones where nothing is said', () => {
    expect(DEFAULT_POLICY).toEqual(retentionPolicy({ keepWithinDays: 30, keepMinimumVerified: 3 }))
    expect(parseRetentionPolicy(DEFAULT_POLICY)).toBe(DEFAULT_POLICY)
  })

  it('may have no age', () => {
    expect(parseRetentionPolicy(retentionPolicy())).toEqual(retentionPolicy())
  })

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('does not take %s', (value) => {
    expect(() => parseRetentionPolicy(retentionPolicy({ keepDaily: value }))).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID', context: { rule: 'keepDaily', value } }),
    )
  })
})
