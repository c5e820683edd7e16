import { describe, expect, it } from 'vitest'
import { parseConfirmation } from '../../../../src/domain/restore/confirmation.ts'

describe('a confirmation', () => {
  it('is the file name of the target', () => {
    expect(parseConfirmation('app.db', 'app.db')).toBe(true)
    expect(parseConfirmation(' app.db\n', 'app.db')).toBe(true)
  })

  it('may be missing', () => {
    expect(parseConfirmation(null, 'app.db')).toBe(false)
  })

  it.each(['', 'yes', 'app', 'APP.DB', '/srv/app.db', 'app.db app.db'])(
    'is refused when it is %j',
    (given) => {
      expect(() => parseConfirmation(given, 'app.db')).toThrow(
        expect.objectContaining({ code: 'CONFIRMATION_REQUIRED', hint: expect.stringContaining('app.db') }),
      )
    },
  )
})
