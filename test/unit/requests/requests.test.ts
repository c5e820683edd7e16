import { describe, expect, it } from 'vitest'
import { type CommandOptions, GivenOptions } from '../../../src/cli/kit/given-options.ts'
import { DEFAULT_LIMITS } from '../../../src/domain/history/trend.ts'
import { DEFAULT_RENEWAL_POLICY } from '../../../src/domain/renewal/renewal.ts'
import { DEFAULT_POLICY } from '../../../src/domain/retention/policy.ts'
import { parseDisabledBy } from '../../../src/domain/settings/backup-settings.ts'
import { type Environment, givenByVariable } from '../../../src/domain/settings/given.ts'
import { DEFAULT_STATUS_POLICY } from '../../../src/domain/status/status.ts'
import { readCheck } from '../../../src/requests/check.ts'
import { readBusyTimeoutMs } from '../../../src/requests/checks.ts'
import { readCreate, readIntervalMs } from '../../../src/requests/create.ts'
import { readDrill } from '../../../src/requests/drill.ts'
import { readHistorySettings } from '../../../src/requests/history.ts'
import { readRecent } from '../../../src/requests/list.ts'
import { readRehearsal } from '../../../src/requests/rehearse.ts'
import { readRenewal } from '../../../src/requests/renew.ts'
import { readRestore } from '../../../src/requests/restore.ts'
import { readApplication, readPolicy } from '../../../src/requests/retention.ts'
import { readStatusPolicy } from '../../../src/requests/status.ts'
import { parseNumber } from '../../../src/requests/values.ts'
import { readSample, readVerify } from '../../../src/requests/verify.ts'

const by = (options: CommandOptions, environment: Environment = {}) => new GivenOptions(options, environment)

describe('a value', () => {
  it('comes from the option, else from the variable, and says from which', () => {
    const environment = { BACKUP_RETENTION_DAYS: '2' }
    expect(by({ retentionDays: '1' }, environment).one('retention-days')).toEqual({
      text: '1',
      from: '--retention-days',
    })
    expect(by({}, environment).one('retention-days')).toEqual({ text: '2', from: 'BACKUP_RETENTION_DAYS' })
    expect(by({}, environment).isSet('retention-days')).toBe(false)
    expect(by({}).one('retention-days')).toBeNull()
  })

  it('is not given by an empty variable', () => {
    expect(givenByVariable('BACKUP_X', { BACKUP_X: '' })).toBeNull()
    expect(givenByVariable('BACKUP_X', {})).toBeNull()
  })

  it('may be several, or one', () => {
    expect(by({ assert: ['a', 'b'] }).lines('assert')).toEqual(['a', 'b'])
    expect(by({ database: 'app' }).lines('database')).toEqual(['app'])
    expect(by({ assert: true }).lines('assert')).toEqual([])
  })

  it('is no number where the setting is none', () => {
    expect(parseNumber({ text: '1', from: 'level' }, 'level')).toBeNull()
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
    const environment = { BACKUP_INTERVAL: '3600' }
    expect(readIntervalMs({ text: '60', from: '--interval' }, environment)).toBe(60_000)
    expect(readIntervalMs(null, environment)).toBe(3_600_000)
    expect(readIntervalMs(null, {})).toBeNull()
    expect(() => readIntervalMs({ text: '0', from: '--interval' }, {})).toThrow(
      '--interval must be a whole number from 1',
    )
  })
})

describe('the compression', () => {
  const of = (options: CommandOptions, environment: Environment = {}) =>
    readCreate(by(options, environment), environment).compression

  it('is gzip at level 5 unless somebody says otherwise', () => {
    expect(of({})).toEqual({ codec: 'gzip', level: 5 })
    expect(of({ compression: '0' }, { BACKUP_COMPRESSION: '9' })).toEqual({ codec: 'gzip', level: 0 })
    expect(of({}, { BACKUP_COMPRESSION: '1' })).toEqual({ codec: 'gzip', level: 1 })
    expect(of({ compressionLevel: '6' })).toEqual({ codec: 'gzip', level: 6 })
  })

  it('is a codec, a codec with its level, a level of gzip, or none', () => {
    expect(of({ compression: 'zstd' })).toEqual({ codec: 'zstd', level: 3 })
    expect(of({ compression: 'zstd:19' })).toEqual({ codec: 'zstd', level: 19 })
    expect(of({ compression: 'gzip:9' })).toEqual({ codec: 'gzip', level: 9 })
    expect(of({ compression: 'none' })).toEqual({ codec: 'gzip', level: 0 })
  })

  it('may be true or false, as the system had it that was there before', () => {
    expect(of({}, { BACKUP_COMPRESSION: 'true' })).toEqual({ codec: 'gzip', level: 5 })
    expect(of({}, { BACKUP_COMPRESSION: 'FALSE' })).toEqual({ codec: 'gzip', level: 0 })
  })

  it.each(['zstd:0', 'zstd:20', 'gzip:10', '10', '-1', 'brotli', 'zstd:', 'gzip 6', ''])(
    'is not %j',
    (text) => {
      expect(() => of({ compression: text })).toThrow('--compression must be gzip, zstd or none')
    },
  )

  it('is refused by the name under which it was given', () => {
    expect(() => of({}, { BACKUP_COMPRESSION: '10' })).toThrow('BACKUP_COMPRESSION must be')
    expect(() => of({ compressionLevel: 'zstd' })).toThrow(
      '--compression-level must be a whole number from 0 to 9',
    )
    expect(() => of({ compressionLevel: '1', compression: 'gzip' })).toThrow('say the same thing')
  })
})

describe('the busy timeout', () => {
  it('is in seconds', () => {
    expect(readBusyTimeoutMs(by({}))).toBe(30_000)
    expect(readBusyTimeoutMs(by({ busyTimeout: '0' }))).toBe(0)
    expect(() => readBusyTimeoutMs(by({ busyTimeout: '-1' }))).toThrow('--busy-timeout must be')
  })
})

describe('the retention policy', () => {
  it('is the default one when nobody says anything', () => {
    expect(readPolicy(by({}))).toEqual(DEFAULT_POLICY)
  })

  it('takes days from the option, else from the variable', () => {
    const environment = { BACKUP_RETENTION_DAYS: '7' }
    expect(readPolicy(by({ retentionDays: '14' }, environment)).keepWithinDays).toBe(14)
    expect(readPolicy(by({}, environment)).keepWithinDays).toBe(7)
    expect(readPolicy(by({ retentionDays: 'off' }, environment)).keepWithinDays).toBeNull()
    expect(() => readPolicy(by({}, { BACKUP_RETENTION_DAYS: 'x' }))).toThrow('BACKUP_RETENTION_DAYS must be')
  })

  it('keeps by age only when asked to, once there is another rule', () => {
    expect(readPolicy(by({ keepDaily: '7' }))).toMatchObject({ keepWithinDays: null, keepDaily: 7 })
    expect(readPolicy(by({ keepDaily: '0' })).keepWithinDays).toBe(30)
    expect(readPolicy(by({ keepDaily: '7', retentionDays: '1' })).keepWithinDays).toBe(1)
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
    expect(readPolicy(by(options))).toEqual({
      keepWithinDays: null,
      keepLast: 1,
      keepDaily: 2,
      keepWeekly: 3,
      keepMonthly: 4,
      keepYearly: 5,
      keepMinimumVerified: 6,
    })
    expect(readPolicy(by({ keepMinimum: '0' })).keepMinimumVerified).toBe(0)
    expect(() => readPolicy(by({ keepWeekly: 'x' }))).toThrow('--keep-weekly must be')
  })

  it('is carried out only where that was said', () => {
    expect(readApplication(by({}))).toBe('not said')
    expect(readApplication(by({ apply: true }))).toBe('apply')
    expect(readApplication(by({ dryRun: true }))).toBe('dry run')
    expect(() => readApplication(by({ apply: true, dryRun: true }))).toThrow(
      '--apply and --dry-run exclude each other.',
    )
  })
})

describe('what else is asked for', () => {
  it('has the usual limits where nobody says', () => {
    expect(readStatusPolicy(by({}))).toEqual(DEFAULT_STATUS_POLICY)
    expect(readHistorySettings(by({}))).toEqual({ last: 30, limits: DEFAULT_LIMITS })
    expect(readRenewal(by({}))).toEqual({ ...DEFAULT_RENEWAL_POLICY, busyTimeoutMs: 30_000 })
    expect(readDrill(by({}))).toMatchObject({
      maxRecoveryMs: 900_000,
      pick: { pick: null, seed: null, runs: null },
    })
    expect(readRehearsal(by({}))).toMatchObject({ timeLimitMs: 600_000, variables: [] })
    expect(readVerify(by({}))).toEqual({
      level: 'data',
      assertions: [],
      busyTimeoutMs: 30_000,
      accept: [],
      checkTimeLimitMs: null,
    })
    expect([readSample(by({})), readRecent(by({}))]).toEqual([null, null])
    expect(readCheck(by({}))).toMatchObject({ integrity: 'full' })
    expect(readRestore(by({}))).toMatchObject({
      method: 'auto',
      undo: false,
      dryRun: false,
      emergency: false,
    })
  })

  it('takes what was given', () => {
    expect(readStatusPolicy(by({ maxAge: '2', maxDrillAge: '1', storageQuota: '9', paused: true }))).toEqual({
      maxAgeMs: 7_200_000,
      maxDrillAgeMs: 86_400_000,
      storageQuotaBytes: 9,
      keepMinimumVerified: 3,
      paused: true,
    })
    expect(readHistorySettings(by({ last: '5', maxShrink: '1', maxSlowdown: '2' }))).toEqual({
      last: 5,
      limits: { maxShrinkPercent: 1, maxSlowdownPercent: 2 },
    })
    expect(readRenewal(by({ keepMinimum: '5', beforeDays: '10' }))).toMatchObject({
      keepMinimumVerified: 5,
      beforeDays: 10,
    })
    expect(readRehearsal(by({ timeLimit: '5', env: ['A=1'], maxRowDrop: ['7'] }))).toMatchObject({
      timeLimitMs: 5_000,
      variables: [{ name: 'A', value: '1' }],
      rowDropLimits: { percent: 7 },
    })
    expect(readCheck(by({ checkTimeLimit: '991', accept: ['@known'] }))).toMatchObject({
      checkTimeLimitMs: 991_000,
      accept: ['@known'],
    })
    expect(() => readCheck(by({ checkTimeLimit: '0' }))).toThrow(
      '--check-time-limit must be a whole number from 1 to 604800',
    )
    expect(readVerify(by({ level: 'archive' })).level).toBe('archive')
    expect(readCheck(by({ quick: true })).integrity).toBe('quick')
    expect(readRestore(by({ inPlace: true, confirm: 'a.db' }))).toMatchObject({
      method: 'in-place',
      confirmation: 'a.db',
    })
  })

  it('has narrower limits where the table says so', () => {
    expect(() => readRenewal(by({ keepMinimum: '0' }))).toThrow(
      '--keep-minimum must be a whole number from 1 to 1000',
    )
    expect(() => readStatusPolicy(by({ maxDrillAge: '100000' }))).toThrow(
      '--max-drill-age must be a whole number from 1 to 36500',
    )
  })
})
