import { DEFAULT_POLICY, type RetentionPolicy } from '../domain/retention-policy.ts'
import { type Environment, type Given, givenBy, givenByVariable } from './given.ts'
import { parseSwitch, parseWholeNumber } from './parse-values.ts'

const DEFAULT_COMPRESSION_LEVEL = 6
const DEFAULT_BUSY_TIMEOUT_S = 30
const MAX_DAYS = 36_500
const MAX_KEPT = 100_000
const MAX_INTERVAL_S = 366 * 86_400

/** Options that say what stays in the store, as commander gives them. */
export interface RetentionOptions {
  readonly retentionDays?: string
  readonly keepMinimum?: string
  readonly keepLast?: string
  readonly keepDaily?: string
  readonly keepWeekly?: string
  readonly keepMonthly?: string
  readonly keepYearly?: string
}

/**
 * Why backups are switched off, such as `BACKUP_ENABLED=false`; null when they are on.
 * @throws BackupError INPUT_INVALID
 */
export function readDisabledBy(environment: Environment): string | null {
  const given = givenByVariable('BACKUP_ENABLED', environment)
  return given === null || parseSwitch(given) ? null : `${given.from}=${given.text}`
}

/**
 * How many milliseconds lie between two backups; null when nobody said.
 * @throws BackupError INPUT_INVALID
 */
export function readIntervalMs(text: string | undefined, environment: Environment): number | null {
  const given = givenBy({ flag: '--interval', text }, { name: 'BACKUP_INTERVAL', environment })
  return given && parseWholeNumber(given, { min: 1, max: MAX_INTERVAL_S }) * 1_000
}

/**
 * The compression level. The variable may also say `true` or `false`, as it did for the system that Savepoint
 * replaces; 0 and 1 are levels.
 * @throws BackupError INPUT_INVALID
 */
export function readCompressionLevel(text: string | undefined, environment: Environment): number {
  const given = givenBy({ flag: '--compression-level', text }, { name: 'BACKUP_COMPRESSION', environment })
  if (given === null) return DEFAULT_COMPRESSION_LEVEL
  if (given.from === 'BACKUP_COMPRESSION' && /^(?:true|false)$/i.test(given.text)) {
    return parseSwitch(given) ? DEFAULT_COMPRESSION_LEVEL : 0
  }
  return parseWholeNumber(given, { min: 0, max: 9 })
}

/**
 * How long to wait for another program's lock.
 * @throws BackupError INPUT_INVALID
 */
export function readBusyTimeoutMs(text: string | undefined): number {
  const given = givenBy({ flag: '--busy-timeout', text })
  return 1_000 * (given === null ? DEFAULT_BUSY_TIMEOUT_S : parseWholeNumber(given, { min: 0, max: 86_400 }))
}

/**
 * The retention policy. The default number of days holds only when no other rule was given: somebody who asks for
 * seven daily archives gets those.
 * @throws BackupError INPUT_INVALID
 */
export function readRetentionPolicy(options: RetentionOptions, environment: Environment): RetentionPolicy {
  const kept = (flag: string, text: string | undefined) =>
    text === undefined ? 0 : parseWholeNumber({ text, from: flag }, { min: 0, max: MAX_KEPT })
  const rules = {
    keepLast: kept('--keep-last', options.keepLast),
    keepDaily: kept('--keep-daily', options.keepDaily),
    keepWeekly: kept('--keep-weekly', options.keepWeekly),
    keepMonthly: kept('--keep-monthly', options.keepMonthly),
    keepYearly: kept('--keep-yearly', options.keepYearly),
  }
  const days = givenBy(
    { flag: '--retention-days', text: options.retentionDays },
    { name: 'BACKUP_RETENTION_DAYS', environment },
  )
  const hasOtherRule = Object.values(rules).some((count) => count > 0)
  const { keepMinimum } = options
  return {
    ...rules,
    keepWithinDays: readDays(days, hasOtherRule),
    keepMinimumVerified:
      keepMinimum === undefined ? DEFAULT_POLICY.keepMinimumVerified : kept('--keep-minimum', keepMinimum),
  }
}

function readDays(given: Given | null, hasOtherRule: boolean): number | null {
  if (given === null) return hasOtherRule ? null : DEFAULT_POLICY.keepWithinDays
  return given.text === 'off' ? null : parseWholeNumber(given, { min: 0, max: MAX_DAYS })
}
