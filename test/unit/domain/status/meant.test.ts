import { describe, expect, it } from 'vitest'
import { isMeantByAttempts } from '../../../../src/domain/status/meant.ts'

const missing = { code: 'SOURCE_NOT_FOUND' }

describe('a database of which no archive was ever made', () => {
  it.each([
    ['no attempt', [], false],
    ['one attempt at a file that is not there', [missing], false],
    ['three of them', [missing, missing, missing], true],
    ['an attempt that failed otherwise', [missing, { code: 'SOURCE_BUSY' }], true],
    ['an attempt that was skipped', [{ code: null }], true],
  ])('is meant or not by %s', (_, entries, isMeant) => {
    expect(isMeantByAttempts(entries)).toBe(isMeant)
  })
})
