import fc from 'fast-check'
import type { RetentionPolicy } from '../../../src/domain/retention/policy.ts'

/** A policy in which only the given rules are set. */
export function retentionPolicy(rules: Partial<RetentionPolicy> = {}): RetentionPolicy {
  return {
    keepWithinDays: null,
    keepLast: 0,
    keepDaily: 0,
    keepWeekly: 0,
    keepMonthly: 0,
    keepYearly: 0,
    keepMinimumVerified: 0,
    ...rules,
  }
}

const count = fc.integer({ min: 0, max: 4 })

/** Any policy with small counts, so that every rule both keeps and lets go. */
export const anyPolicy: fc.Arbitrary<RetentionPolicy> = fc.record({
  keepWithinDays: fc.option(fc.integer({ min: 0, max: 40 })),
  keepLast: count,
  keepDaily: count,
  keepWeekly: count,
  keepMonthly: count,
  keepYearly: count,
  keepMinimumVerified: fc.integer({ min: 0, max: 6 }),
})
