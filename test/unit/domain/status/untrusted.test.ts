import { expect, it } from 'vitest'
import { untrustedHint, untrustedText } from '../../../../src/domain/status/untrusted.ts'
import { judged } from '../../../support/samples/status.ts'

it('counts and names archives that are there and not trusted', () => {
  expect(untrustedText([])).toBe('')
  expect(untrustedText(['a'])).toBe(' 1 archive is there and is not trusted for what made them: a.')
  expect(untrustedText(['a', 'b', 'c', 'd'])).toBe(
    ' 4 archives are there and are not trusted for what made them: a, b, c and 1 more.',
  )
  expect(untrustedHint([])).toBe('')
})

it('says so beside the age of the newest', () => {
  const [age] = judged({ verified: [], untrusted: ['backup_app.db.gz'] })
  expect(age?.message).toContain('backup_app.db.gz')
  expect(age?.hint).toContain('allowed-branches')
})
