import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BackupError } from '../../../../src/domain/outcome/errors.ts'
import {
  parseSwitch,
  parseTime,
  parseWholeNumber,
  parseWord,
} from '../../../../src/domain/settings/parse-values.ts'

const given = (text: string) => ({ text, from: '--option' })

const refusal = (parse: () => unknown): BackupError => {
  try {
    parse()
  } catch (error) {
    if (error instanceof BackupError) return error
  }
  throw new Error('it was accepted')
}

describe('a whole number', () => {
  it('is what it says, within its range', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (number, more) => {
        const range = { min: number, max: number + more }
        expect(parseWholeNumber(given(String(number)), range)).toBe(number)
        expect(parseWholeNumber(given(String(number + more)), range)).toBe(number + more)
        expect(refusal(() => parseWholeNumber(given(String(number + more + 1)), range)).code).toBe(
          'INPUT_INVALID',
        )
      }),
    )
  })

  it('is nothing that only resembles one', () => {
    for (const text of [
      '',
      ' 1',
      '1 ',
      '+1',
      '-1',
      '1.0',
      '1e3',
      '0x10',
      '1_000',
      '１',
      'NaN',
      '9'.repeat(20),
    ]) {
      expect(refusal(() => parseWholeNumber(given(text), { min: 0, max: 1_000 })).code).toBe('INPUT_INVALID')
    }
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/^\d+$/.test(text))
        refusal(() => parseWholeNumber(given(text), { min: 0, max: 1_000 }))
      }),
    )
  })

  it('is refused with where it came from, what was expected and what was given', () => {
    const from = 'BACKUP_RETENTION_DAYS'
    const error = refusal(() => parseWholeNumber({ text: 'abc', from }, { min: 0, max: 9 }))
    expect(error.message).toBe('BACKUP_RETENTION_DAYS must be a whole number from 0 to 9, and is "abc".')
    expect(error.context).toEqual({ from, given: 'abc', expected: 'a whole number from 0 to 9' })
  })
})

describe('a switch', () => {
  it('takes the usual words and nothing else', () => {
    for (const text of ['true', 'TRUE', 'yes', 'on', '1', ' true '])
      expect(parseSwitch(given(text))).toBe(true)
    for (const text of ['false', 'No', 'off', '0']) expect(parseSwitch(given(text))).toBe(false)
    for (const text of ['', 'maybe', '2', 'ja'])
      expect(refusal(() => parseSwitch(given(text))).code).toBe('INPUT_INVALID')
  })
})

describe('a word', () => {
  it('is one of those allowed, and the error lists them', () => {
    expect(parseWord(given('data'), ['archive', 'data'])).toBe('data')
    expect(refusal(() => parseWord(given('Data'), ['archive', 'data'])).message).toContain(
      'one of archive, data',
    )
  })
})

describe('a time', () => {
  it('is an instant with its zone, or a day in UTC', () => {
    expect(parseTime(given('2026-11-23')).toISOString()).toBe('2026-11-23T00:00:00.000Z')
    expect(parseTime(given('2026-11-23T01:04Z')).toISOString()).toBe('2026-11-23T01:04:00.000Z')
    expect(parseTime(given('2026-11-23T01:04:05.5+02:00')).toISOString()).toBe('2026-11-22T23:04:05.500Z')
  })

  it('reads back every instant', () => {
    const years = { min: new Date('1970-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }
    fc.assert(
      fc.property(fc.date(years), (time) => {
        expect(parseTime(given(time.toISOString()))).toEqual(time)
      }),
    )
  })

  it.each([
    'yesterday',
    '2026-11-23T01:04:05',
    '2026-11-23 01:04:05Z',
    '2026-02-30',
    '2026-02-30T00:00:00Z',
    '2026-13-01',
    '2026-11-23T25:00:00Z',
    '23.11.2026',
    '1763859845',
    '',
  ])('is not %j', (text) => {
    expect(refusal(() => parseTime(given(text))).code).toBe('INPUT_INVALID')
  })
})
