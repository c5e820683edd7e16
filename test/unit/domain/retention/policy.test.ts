import { expect, it } from 'vitest'
import { DEFAULT_POLICY } from '../../../../src/domain/retention/policy.ts'
import { retentionPolicy } from '../../../support/catalog/policy.ts'

it('keeps 30 days and three verified ones where nothing is said', () => {
  expect(DEFAULT_POLICY).toEqual(retentionPolicy({ keepWithinDays: 30, keepMinimumVerified: 3 }))
})
