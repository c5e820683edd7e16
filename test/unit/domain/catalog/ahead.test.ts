import { describe, expect, it } from 'vitest'
import { isAhead, withoutAhead } from '../../../../src/domain/catalog/ahead.ts'
import { entriesOfAges } from '../../../support/catalog/entry.ts'

const HOUR_MS = 3_600_000

describe('an archive that is dated in the future', () => {
  const now = new Date('2026-11-23T01:04:05Z')
  const dated = (afterMs: number) => ({ createdAt: new Date(now.getTime() + afterMs) })

  it('is one that no clock that runs a little ahead explains', () => {
    expect(isAhead(dated(-HOUR_MS), now)).toBe(false)
    expect(isAhead(dated(600_000), now)).toBe(false)
    expect(isAhead(dated(600_001), now)).toBe(true)
  })

  it('is passed over, and named', () => {
    const [past] = entriesOfAges(now, [1])
    if (past === undefined) throw new Error('there is no entry')
    const at = past.createdAt
    const from = (hours: number, name: string) => ({
      ...past,
      name,
      createdAt: new Date(at.getTime() + hours * HOUR_MS),
    })
    const told: string[] = []
    const tell = (message: string): number => told.push(message)
    expect(withoutAhead([past], at, tell)).toEqual([past])
    expect(told).toEqual([])
    expect(withoutAhead([from(9, 'a'), past], at, tell)).toEqual([past])
    expect(withoutAhead([from(9, 'a'), from(8, 'b'), from(7, 'c'), from(6, 'd')], at, tell)).toEqual([])
    expect(told).toEqual([
      expect.stringMatching(/^a: dated later/),
      expect.stringMatching(/^a, b, c and 1 more: /),
    ])
  })
})
