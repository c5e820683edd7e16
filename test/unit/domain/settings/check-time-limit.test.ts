import { expect, test } from 'vitest'
import { parseCheckTimeLimitMs } from '../../../../src/domain/settings/backup-settings.ts'

test('the time of the checks is given in seconds, and follows from the size when it is not', () => {
  expect(parseCheckTimeLimitMs(null)).toBeNull()
  expect(parseCheckTimeLimitMs({ text: '991', from: '--check-time-limit' })).toBe(991_000)
  expect(() => parseCheckTimeLimitMs({ text: '0', from: '--check-time-limit' })).toThrow(
    '--check-time-limit must be a whole number from 1 to 604800',
  )
})
