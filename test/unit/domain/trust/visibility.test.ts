import { describe, expect, it } from 'vitest'
import { parseVisibility, refusePublicPlaintext } from '../../../../src/domain/trust/visibility.ts'

describe('a database in plain text', () => {
  it.each(['private', 'internal'] as const)('may go to a repository that is %s', (visibility) => {
    refusePublicPlaintext('acme/shop', visibility, false)
  })

  it.each([
    ['public', 'acme/shop is public'],
    ['unknown', 'acme/shop may be public'],
  ] as const)('goes to a repository that is %s only when that is allowed', (visibility, message) => {
    expect(() => refusePublicPlaintext('acme/shop', visibility, false)).toThrow(
      expect.objectContaining({ code: 'PUBLIC_REPOSITORY', message: expect.stringContaining(message) }),
    )
    refusePublicPlaintext('acme/shop', visibility, true)
  })
})

it.each([
  [{ visibility: 'public', private: true }, 'public'],
  [{ visibility: 'private' }, 'private'],
  [{ visibility: 'internal', private: true }, 'internal'],
  [{ private: true }, 'private'],
  [{ private: false }, 'public'],
  [{ visibility: 'something new', private: true }, 'private'],
  [{}, 'unknown'],
  [{ private: 'true' }, 'unknown'],
])('the visibility in %o is %s', (facts, visibility) => {
  expect(parseVisibility(facts)).toBe(visibility)
})
