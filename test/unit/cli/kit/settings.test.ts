import { describe, expect, it } from 'vitest'
import {
  readBusyTimeoutMs,
  readCompression,
  readIntervalMs,
  readRetentionPolicy,
} from '../../../../src/cli/kit/settings.ts'
import { DEFAULT_POLICY } from '../../../../src/domain/retention/policy.ts'
import { parseDisabledBy } from '../../../../src/domain/settings/backup-settings.ts'
import { givenBy, givenByVariable } from '../../../../src/domain/settings/given.ts'

describe('a value', () => {
  it('comes from the option, else from the variable, and says from which', () => {
    const variable = { name: 'BACKUP_X', environment: { BACKUP_X: '2' } }
    expect(givenBy({ flag: '--x', text: '1' }, variable)).toEqual({ text: '1', from: '--x' })
    expect(givenBy({ flag: '--x', text: undefined }, variable)).toEqual({ text: '2', from: 'BACKUP_X' })
    expect(givenBy({ flag: '--x', text: undefined })).toBeNull()
  })

  it('is not given by an empty variable', () => {
    expect(givenByVariable('BACKUP_X', { BACKUP_X: '' })).toBeNull()
    expect(givenByVariable('BACKUP_X', {})).toBeNull()
  })
})

describe('BACKUP_ENABLED', () => {
  it('switches backups off only when it says so', () => {
    expect(parseDisabledBy({ BACKUP_ENABLED: 'False' })).toBe('BACKUP_ENABLED=False')
    expect(parseDisabledBy({ BACKUP_ENABLED: 'true' })).toBeNull()
    expect(parseDisabledBy({})).toBeNull()
    expect(() => parseDisabledBy({ BACKUP_ENABLED: 'perhaps' })).toThrow(
      'BACKUP_ENABLED must be true or false',
    )
  })
})

describe('the interval', () => {
  it('is in seconds, from the option or the variable', () => {
    expect(readIntervalMs('60', { BACKUP_INTERVAL: '3600' })).toBe(60_000)
    expect(readIntervalMs(undefined, { BACKUP_INTERVAL: '3600' })).toBe(3_600_000)
    expect(readIntervalMs(undefined, {})).toBeNull()
    expect(() => readIntervalMs('0', {})).toThrow('--interval must be a whole number from 1')
  })
})

describe('the compression', () => {
  const given = (compression: string) => readCompression({ compression }, {})

  it('is gzip at level 5 unless somebody says otherwise', () => {
    expect(readCompression({}, {})).toEqual({ codec: 'gzip', level: 5 })
    expect(readCompression({ compression: '0' }, { BACKUP_COMPRESSION: '9' })).toEqual({
      codec: 'gzip',
      level: 0,
    })
    expect(readCompression({}, { BACKUP_COMPRESSION: '1' })).toEqual({ codec: 'gzip', level: 1 })
    expect(readCompression({ compressionLevel: '6' }, {})).toEqual({ codec: 'gzip', level: 6 })
  })

  it('is a codec, a codec with its level, a level of gzip, or none', () => {
    expect(given('zstd')).toEqual({ codec: 'zstd', level: 3 })
    expect(given('zstd:19')).toEqual({ codec: 'zstd', level: 19 })
    expect(given('gzip:9')).toEqual({ codec: 'gzip', level: 9 })
    expect(given('none')).toEqual({ codec: 'gzip', level: 0 })
  })

  it('may be true or false, as the system had it that was there before', () => {
    expect(readCompression({}, { BACKUP_COMPRESSION: 'true' })).toEqual({ codec: 'gzip', level: 5 })
    expect(readCompression({}, { BACKUP_COMPRESSION: 'FALSE' })).toEqual({ codec: 'gzip', level: 0 })
  })

  it.each(['zstd:0', 'zstd:20', 'gzip:10', '10', '-1', 'brotli', 'zstd:', 'gzip 6', ''])(
    'is not %j',
    (text) => {
      expect(() => given(text)).toThrow('--compression must be gzip, zstd or none')
    },
  )

  it('of a variable is refused by its name', () => {
    expect(() => readCompression({}, { BACKUP_COMPRESSION: '10' })).toThrow('BACKUP_COMPRESSION must be')
    expect(() => readCompression({ compressionLevel: 'zstd' }, {})).toThrow(
      '--compression-level must be a whole number from 0 to 9',
    )
  })
})

describe('the busy timeout', () => {
  it('is in seconds', () => {
    expect(readBusyTimeoutMs(undefined)).toBe(30_000)
    expect(readBusyTimeoutMs('0')).toBe(0)
    expect(() => readBusyTimeoutMs('-1')).toThrow('--busy-timeout must be')
  })
})

describe('the retention policy', () => {
  it('is the default one when nobody says anything', () => {
    expect(readRetentionPolicy({}, {})).toEqual(DEFAULT_POLICY)
  })

  it('takes days from the option, else from the variable', () => {
    const environment = { BACKUP_RETENTION_DAYS: '7' }
    expect(readRetentionPolicy({ retentionDays: '14' }, environment).keepWithinDays).toBe(14)
    expect(readRetentionPolicy({}, environment).keepWithinDays).toBe(7)
    expect(readRetentionPolicy({ retentionDays: 'off' }, environment).keepWithinDays).toBeNull()
    expect(() => readRetentionPolicy({}, { BACKUP_RETENTION_DAYS: 'x' })).toThrow(
      'BACKUP_RETENTION_DAYS must be',
    )
  })

  it('keeps by age only when asked to, once there is another rule', () => {
    expect(readRetentionPolicy({ keepDaily: '7' }, {})).toMatchObject({ keepWithinDays: null, keepDaily: 7 })
    expect(readRetentionPolicy({ keepDaily: '0' }, {}).keepWithinDays).toBe(30)
    expect(readRetentionPolicy({ keepDaily: '7', retentionDays: '1' }, {}).keepWithinDays).toBe(1)
  })

  it('has every rule of its own option', () => {
    const options = {
      keepLast: '1',
      keepDaily: '2',
      keepWeekly: '3',
      keepMonthly: '4',
      keepYearly: '5',
      keepMinimum: '6',
    }
    expect(readRetentionPolicy(options, {})).toEqual({
      keepWithinDays: null,
      keepLast: 1,
      keepDaily: 2,
      keepWeekly: 3,
      keepMonthly: 4,
      keepYearly: 5,
      keepMinimumVerified: 6,
    })
    expect(readRetentionPolicy({ keepMinimum: '0' }, {}).keepMinimumVerified).toBe(0)
    expect(() => readRetentionPolicy({ keepWeekly: 'x' }, {})).toThrow('--keep-weekly must be')
  })
})
