import { DEFAULT_POLICY } from '../retention/policy.ts'
import { type Environment, type Given, givenByVariable } from './given.ts'
import { parseSwitch, parseWholeNumber } from './parse-values.ts'

const DEFAULT_COMPRESSION_LEVEL = 6
const DEFAULT_BUSY_TIMEOUT_S = 30
const MAX_DAYS = 36_500
const MAX_KEPT = 100_000
const MAX_INTERVAL_S = 366 * 86_400

/**
 * Why backups are switched off, such as `BACKUP_ENABLED=false`; null when they are on.
 * @throws BackupError INPUT_INVALID
 */
export function parseDisabledBy(environment: Environment): string | null {
  const given = givenByVariable('BACKUP_ENABLED', environment)
  return given === null || parseSwitch(given) ? null : `${given.from}=${given.text}`
}

/**
 * How many milliseconds lie between two backups; null when nobody said.
 * @throws BackupError INPUT_INVALID
 */
export function parseIntervalMs(given: Given | null): number | null {
  return given && parseWholeNumber(given, { min: 1, max: MAX_INTERVAL_S }) * 1_000
}

/**
 * The compression level. The variable may also say `true` or `false`, as it did for the system that Savepoint
 * replaces; 0 and 1 are levels.
 * @throws BackupError INPUT_INVALID
 */
export function parseCompressionLevel(given: Given | null): number {
  if (given === null) return DEFAULT_COMPRESSION_LEVEL
  if (given.from === 'BACKUP_COMPRESSION' && /^(?:true|false)$/i.test(given.text)) {
    return parseSwitch(given) ? DEFAULT_COMPRESSION_LEVEL : 0
  }
  return parseWholeNumber(given, { min: 0, max: 9 })
}

/**
 * How many milliseconds to wait for another program's lock; given in seconds.
 * @throws BackupError INPUT_INVALID
 */
export function parseBusyTimeoutMs(given: Given | null): number {
  return 1_000 * (given === null ? DEFAULT_BUSY_TIMEOUT_S : parseWholeNumber(given, { min: 0, max: 86_400 }))
}

/**
 * For how many days archives are kept; null when age keeps nothing, because somebody said `off`.
 * @param otherwise what holds when nobody said anything
 * @throws BackupError INPUT_INVALID
 */
export function parseRetentionDays(given: Given | null, otherwise: number | null): number | null {
  if (given === null) return otherwise
  return given.text === 'off' ? null : parseWholeNumber(given, { min: 0, max: MAX_DAYS })
}

/**
 * How many archives a rule keeps.
 * @throws BackupError INPUT_INVALID
 */
export function parseKept(given: Given | null, otherwise: number): number {
  return given === null ? otherwise : parseWholeNumber(given, { min: 0, max: MAX_KEPT })
}

/**
 * How many verified archives stay whatever the rules say.
 * @throws BackupError INPUT_INVALID
 */
export function parseKeepMinimum(given: Given | null): number {
  return parseKept(given, DEFAULT_POLICY.keepMinimumVerified)
}
