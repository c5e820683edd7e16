import { describe, expect, it } from 'vitest'
import {
  DEFAULT_RENEWAL_POLICY,
  failureOfRenewal,
  isExpiring,
  type RenewalOutcome,
  withoutRepetitions,
} from '../../../../src/domain/renewal/renewal.ts'
import { catalogEntry } from '../../../support/catalog/entry.ts'
import { sampleError } from '../../../support/samples/results.ts'

const NOW = new Date('2026-11-23T00:00:00Z')
const expiring = (date: string | null) => catalogEntry({ expiresAt: date === null ? null : new Date(date) })

describe('an archive', () => {
  it.each([
    ['2026-11-29T23:59:59Z', true],
    ['2026-11-30T00:00:00Z', false],
    [null, false],
  ])('that goes on %s is about to expire: %s', (date, expected) => {
    expect(isExpiring(expiring(date), DEFAULT_RENEWAL_POLICY, NOW)).toBe(expected)
  })

  it('that is listed twice counts once, as the one that is kept longest', () => {
    const name = 'a.db.gz'
    const gone = catalogEntry({ id: '1', name, expired: true, expiresAt: new Date('2027-05-01') })
    const first = catalogEntry({ id: '2', name, expiresAt: new Date('2026-12-01') })
    const again = catalogEntry({ id: '3', name, expiresAt: new Date('2027-01-01') })
    const other = catalogEntry({ id: '4', name: 'b.db.gz' })
    const kept = catalogEntry({ id: '5', name: 'b.db.gz', expiresAt: new Date('2027-01-01') })
    expect(withoutRepetitions([gone, first, again, other, kept]).map(({ id }) => id)).toEqual(['3', '4'])
  })
})

describe('a renewal', () => {
  const entry = catalogEntry({ name: 'a.db.gz', expiresAt: new Date('2026-12-01T00:00:00Z') })
  const failure = sampleError()
  const stays: RenewalOutcome = { outcome: 'stays', entry }
  const damaged: RenewalOutcome = { outcome: 'damaged', entry, failure }
  const judge = (outcomes: readonly RenewalOutcome[], database: string | null = 'app') =>
    failureOfRenewal([{ database, outcomes, present: 9 }], DEFAULT_RENEWAL_POLICY)

  it('is in order when enough are good, or when there are no more and all are', () => {
    expect(judge([])).toBeNull()
    expect(judge([stays])).toBeNull()
    expect(judge([damaged, stays, stays, { outcome: 'renewed', entry, renewed: entry }])).toBeNull()
  })

  it('fails when damaged ones leave too few', () => {
    expect(judge([damaged, stays])).toMatchObject({
      code: 'TOO_FEW_VERIFIED',
      message: '1 of at least 3 archives of app are good; 1 are not.',
    })
    expect(judge([damaged], null)?.message).toContain('that name no database')
  })

  it('fails with the cause when the store does not keep one, and says until when there is time', () => {
    const error = judge([stays, { outcome: 'failed', entry, failure }])
    expect(error).toMatchObject({ code: failure.code, cause: failure, hint: failure.hint })
    expect(error?.message).toBe(
      `a.db.gz could not be kept: ${failure.message} It expires on 2026-12-01T00:00:00.000Z.`,
    )
    const immortal = { outcome: 'failed', entry: catalogEntry({ name: 'b' }), failure } as const
    expect(judge([immortal])?.message).toBe(`b could not be kept: ${failure.message}`)
  })
})
