import { COMPRESSION_LEVELS, type CodecName, type Compression, DEFAULT_LEVELS } from '../archive/codec.ts'
import { type Environment, type Given, givenByVariable } from './given.ts'
import { invalidValue, parseSwitch, parseWholeNumber } from './parse-values.ts'

/**
 * Why backups are switched off, such as `BACKUP_ENABLED=false`; null when they are on.
 * @throws BackupError INPUT_INVALID
 */
export function parseDisabledBy(environment: Environment): string | null {
  const given = givenByVariable('BACKUP_ENABLED', environment)
  return given === null || parseSwitch(given) ? null : `${given.from}=${given.text}`
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
  const { min, max } = COMPRESSION_LEVELS[codec]
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
  return { codec: 'gzip', level: parseWholeNumber(given, COMPRESSION_LEVELS.gzip) }
}
