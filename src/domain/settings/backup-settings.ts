import { type CodecName, type Compression, DEFAULT_LEVELS, LEVELS } from '../archive/codec.ts'
import { DEFAULT_POLICY } from '../retention/policy.ts'
import { type Environment, type Given, givenByVariable } from './given.ts'
import { invalidValue, parseSwitch, parseWholeNumber } from './parse-values.ts'

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

/** A level alone is gzip's; a codec may have its level behind a colon. */
const COMPRESSION = /^(?:(gzip|zstd)(?::(\d{1,2}))?|(\d{1,2}))$/

/**
 * How archives are packed: `gzip`, `zstd`, `none`, a codec with its level such as `zstd:9`, or a level of gzip alone.
 * Also `true` or `false`, as the system had it that Savepoint replaces.
 * @throws BackupError INPUT_INVALID
 */
export function parseCompression(given: Given | null): Compression {
  const text = (given?.text ?? 'gzip').toLowerCase()
  if (text === 'none' || text === 'false') return { codec: 'gzip', level: 0 }
  if (text === 'true') return { codec: 'gzip', level: DEFAULT_LEVELS.gzip }
  const [matched, name = 'gzip', level, alone] = COMPRESSION.exec(text) ?? []
  const codec = name as CodecName
  const number = Number(level ?? alone ?? DEFAULT_LEVELS[codec])
  const { min, max } = LEVELS[codec]
  if (matched !== undefined && number >= min && number <= max) return { codec, level: number }
  throw invalidValue(
    given as Given,
    'gzip, zstd or none, gzip:0 to gzip:9, zstd:1 to zstd:19, or a level of gzip alone',
  )
}

/**
 * A level of gzip, as it was given before there was another codec.
 * @throws BackupError INPUT_INVALID
 */
export function parseCompressionLevel(given: Given): Compression {
  return { codec: 'gzip', level: parseWholeNumber(given, LEVELS.gzip) }
}

/**
 * How many milliseconds to wait for another program's lock; given in seconds.
 * @throws BackupError INPUT_INVALID
 */
export function parseBusyTimeoutMs(given: Given | null): number {
  return 1_000 * (given === null ? DEFAULT_BUSY_TIMEOUT_S : parseWholeNumber(given, { min: 0, max: 86_400 }))
}

/**
 * How many milliseconds SQLite's checks may take; given in seconds. Null when nobody said: then their time follows from
 * the size, and a database of one's own may take as long as it gets on.
 * @throws BackupError INPUT_INVALID
 */
export function parseCheckTimeLimitMs(given: Given | null): number | null {
  return given && 1_000 * parseWholeNumber(given, { min: 1, max: 7 * 86_400 })
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
