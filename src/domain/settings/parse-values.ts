import { BackupError } from '../outcome/errors.ts'
import type { Given } from './given.ts'

/** Between which numbers a value must lie, both included. */
export interface Range {
  readonly min: number
  readonly max: number
}

/**
 * A whole number in decimal digits.
 * @throws BackupError INPUT_INVALID
 */
export function parseWholeNumber(given: Given, { min, max }: Range): number {
  const number = /^\d{1,15}$/.test(given.text) ? Number(given.text) : Number.NaN
  if (number >= min && number <= max) return number
  throw invalidValue(given, `a whole number from ${min} to ${max}`)
}

const TRUE = new Set(['true', 'yes', 'on', '1'])
const FALSE = new Set(['false', 'no', 'off', '0'])

/**
 * A yes or no, in any letter case.
 * @throws BackupError INPUT_INVALID
 */
export function parseSwitch(given: Given): boolean {
  const text = given.text.trim().toLowerCase()
  if (TRUE.has(text)) return true
  if (FALSE.has(text)) return false
  throw invalidValue(given, 'true or false')
}

/**
 * One of a few words.
 * @throws BackupError INPUT_INVALID
 */
export function parseWord<Word extends string>(given: Given, words: readonly Word[]): Word {
  const word = words.find((candidate) => candidate === given.text)
  if (word !== undefined) return word
  throw invalidValue(given, `one of ${words.join(', ')}`)
}

/**
 * A text that looks as it must; null when nothing was given.
 * @param expected in words
 * @throws BackupError INPUT_INVALID
 */
export function parsePattern(given: Given | null, pattern: RegExp, expected: string): string | null {
  if (given === null || pattern.test(given.text)) return given?.text ?? null
  throw invalidValue(given, expected)
}

/**
 * A number that GitHub gave to something, as text; null when nothing was given.
 * @throws BackupError INPUT_INVALID
 */
export function parseId(given: Given | null, expected: string): string | null {
  return parsePattern(given, /^[1-9]\d{0,15}$/, expected)
}

const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)$/
const DAY = /^\d{4}-\d\d-\d\d$/

/**
 * An instant in ISO 8601 with its zone, or a day, which means its first instant in UTC.
 * @throws BackupError INPUT_INVALID
 */
export function parseTime(given: Given): Date {
  const { text } = given
  const time = ISO_TIME.test(text) || DAY.test(text) ? new Date(text) : new Date(Number.NaN)
  if (!Number.isNaN(time.getTime()) && isRealDay(text.slice(0, 10))) return time
  throw invalidValue(
    given,
    'a time with its zone, such as 2026-11-23T01:04:05Z, or a day, such as 2026-11-23',
  )
}

/** False for the 31st of February, which Date moves to March. */
function isRealDay(day: string): boolean {
  const date = new Date(day)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

export function invalidValue({ text, from }: Given, expected: string): BackupError {
  return new BackupError('INPUT_INVALID', `${from} must be ${expected}, and is "${text}".`, {
    hint: `Correct the value of ${from}.`,
    context: { from, given: text, expected },
  })
}
