import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  counted,
  renderCount,
  renderRate,
  renderShare,
  renderSize,
} from '../../../../src/presentation/kit/quantities.ts'
import { renderAge, renderDuration, renderTime } from '../../../../src/presentation/kit/times.ts'

describe('sizes', () => {
  it.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [999, '999 bytes'],
    [1_000, '1.0 kB'],
    [999_949, '999.9 kB'],
    [999_950, '1.0 MB'],
    [33_543_210, '33.5 MB'],
    [2_500_000_000, '2.5 GB'],
    [7_000_000_000_000, '7.0 TB'],
    [9_007_199_254_740_991, '9.0 PB'],
    [2e18, '2000.0 PB'],
  ])('%d bytes read %s', (sizeBytes, text) => {
    expect(renderSize(sizeBytes)).toBe(text)
  })

  it('never show 1000.0 of a unit that has a next one', () => {
    fc.assert(fc.property(fc.nat(2 ** 31 - 1), (sizeBytes) => !renderSize(sizeBytes).startsWith('1000.0')))
  })
})

describe('counts, rates and shares', () => {
  it('read as people write them', () => {
    expect(renderCount(1_234_567)).toBe('1,234,567')
    expect(renderCount(999)).toBe('999')
    expect(counted(1, 'row')).toBe('1 row')
    expect(counted(0, 'row')).toBe('0 rows')
    expect(counted(2, 'index', 'indexes')).toBe('2 indexes')
    expect(renderRate(10_000_000, 2_000)).toBe('5.0 MB/s')
    expect(renderRate(10, 0)).toBe('-')
    expect(renderShare(1, 3)).toBe('33 %')
    expect(renderShare(1, 1_000)).toBe('under 1 %')
    expect(renderShare(0, 10)).toBe('0 %')
    expect(renderShare(0, 0)).toBe('-')
  })
})

describe('durations', () => {
  it.each([
    [0, '0 ms'],
    [999.4, '999 ms'],
    [999.6, '1.0 s'],
    [1_234, '1.2 s'],
    [59_940, '59.9 s'],
    [59_960, '1 min 0 s'],
    [125_000, '2 min 5 s'],
    [3_599_400, '59 min 59 s'],
    [3_599_600, '1 h 0 min'],
    [11_040_000, '3 h 4 min'],
  ])('%d ms read %s', (durationMs, text) => {
    expect(renderDuration(durationMs)).toBe(text)
  })
})

describe('ages and times', () => {
  const now = new Date('2026-11-23T01:04:05.678Z')
  it.each([
    [-3_600_000, 'in the future'],
    [-30_000, 'just now'],
    [59_000, 'just now'],
    [60_000, '1 minute'],
    [59 * 60_000, '59 minutes'],
    [3_600_000, '1 hour'],
    [47 * 3_600_000, '47 hours'],
    [48 * 3_600_000, '2 days'],
    [400 * 86_400_000, '400 days'],
  ])('an age of %d ms reads %s', (ageMs, text) => {
    expect(renderAge(new Date(now.getTime() - ageMs), now)).toBe(text)
  })

  it('a time is in UTC and says so', () => {
    expect(renderTime(now)).toBe('2026-11-23 01:04:05 UTC')
  })
})
