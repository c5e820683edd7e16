import { describe, expect, it } from 'vitest'
import { dayOf, daysBefore, monthOf, weekOf, yearOf } from '../../../../src/domain/retention/calendar.ts'

describe('a time in UTC', () => {
  const time = new Date('2026-11-22T23:59:59.999Z')

  it('has a day, a month and a year', () => {
    expect([dayOf(time), monthOf(time), yearOf(time)]).toEqual(['2026-11-22', '2026-11', '2026'])
  })

  it('is so many times 24 hours after another', () => {
    expect(daysBefore(time, 30)).toEqual(new Date('2026-10-23T23:59:59.999Z'))
  })

  it.each([
    ['2026-11-22', '2026-W47'],
    ['2026-11-23', '2026-W48'],
    ['2024-12-29', '2024-W52'],
    ['2024-12-30', '2025-W01'],
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2027-01-03', '2026-W53'],
    ['2023-01-01', '2022-W52'],
    ['2020-02-29', '2020-W09'],
  ])('of %s is in the week %s', (day, week) => {
    expect(weekOf(new Date(`${day}T00:00:00Z`))).toBe(week)
    expect(weekOf(new Date(`${day}T23:59:59Z`))).toBe(week)
  })
})
