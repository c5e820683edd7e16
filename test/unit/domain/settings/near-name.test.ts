import { describe, expect, it } from 'vitest'
import { nearName } from '../../../../src/domain/settings/near-name.ts'

const NAMES = ['mode', 'env', 'guard', 'dry-run', 'database', 'retention-days']

describe('a name that is nearly one of ours', () => {
  it.each([
    ['dry_run', 'dry-run'],
    ['DRYRUN', 'dry-run'],
    ['gaurd', 'guard'],
    ['databse', 'database'],
    ['databases', 'database'],
    ['retention_day', 'retention-days'],
    ['rentention-days', 'retention-days'],
    ['moed', 'mode'],
    ['ENV', 'env'],
  ])('%s means %s', (written, meant) => {
    expect(nearName(written, NAMES)).toBe(meant)
  })

  it.each(['mode', 'dry-run', 'envs', 'token', 'made-up', 'retention', '', 'ab'])(
    '%s means none',
    (written) => {
      expect(nearName(written, NAMES)).toBeNull()
    },
  )

  it('is the nearest of several', () => {
    expect(nearName('max-age', ['max-drill-age', 'max-agee', 'maxage2'])).toBe('max-agee')
  })
})
