import { describe, expect, it } from 'vitest'
import {
  effectiveRetentionDays,
  expiryAfter,
  noteOnExpiry,
} from '../../../../src/stores/artifacts/retention.ts'

const createdAt = new Date('2026-11-23T01:00:00Z')

it('GitHub is never asked for more than the job may have', () => {
  expect(effectiveRetentionDays(30, 7)).toBe(7)
  expect(effectiveRetentionDays(30, 90)).toBe(30)
  expect(effectiveRetentionDays(30, null)).toBe(30)
})

describe('the note on the expiry', () => {
  it('is absent when the archive is kept as long as was asked, give or take the hour of a season', () => {
    expect(noteOnExpiry(createdAt, expiryAfter(createdAt, 30), 30)).toBeNull()
    expect(noteOnExpiry(createdAt, new Date(expiryAfter(createdAt, 30).getTime() - 3_600_000), 30)).toBeNull()
  })

  it('says how long it is kept instead', () => {
    expect(noteOnExpiry(createdAt, expiryAfter(createdAt, 7), 30)).toMatch(
      /^GitHub keeps this archive for 7 days only, until 2026-11-30, and not for 30 as asked/,
    )
    expect(noteOnExpiry(createdAt, expiryAfter(createdAt, 29), 30)).toContain('29 days')
  })
})
