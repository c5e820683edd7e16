import type { Compression } from '../domain/archive/codec.ts'
import { parseLabel } from '../domain/archive/name.ts'
import { BackupError } from '../domain/outcome/errors.ts'
import {
  parseCompression,
  parseCompressionLevel,
  parseDisabledBy,
} from '../domain/settings/backup-settings.ts'
import { type Environment, type Given, givenByVariable } from '../domain/settings/given.ts'
import { type JudgedSettings, readJudged } from './checks.ts'
import { SETTINGS } from './settings.ts'
import { parseNumber, type SharedValues } from './values.ts'

/** How backups are made. */
export interface CreateSettings extends JudgedSettings {
  readonly label: string | null
  readonly compression: Compression
  readonly allowEmpty: boolean
  /** Whether file and log are copied while nobody writes them, whoever has them locked. */
  readonly atRest: boolean
  /** Whether a database that is too damaged for a backup is kept, as an archive that never counts as one. */
  readonly keepDamaged: boolean
  /** Why backups are switched off; null when they are on. */
  readonly disabledBy: string | null
  /** 0 when none was given. */
  readonly intervalMs: number
}

/** @throws BackupError INPUT_INVALID, INPUTS_CONFLICT */
export function readCreate(given: SharedValues, environment: Environment): CreateSettings {
  const label = given.one('name')
  return {
    ...readJudged(given),
    label: label === null ? null : parseLabel(label.text),
    compression: readCompression(given),
    allowEmpty: given.flag('allow-empty'),
    atRest: given.flag('at-rest'),
    keepDamaged: given.flag('keep-damaged'),
    disabledBy: parseDisabledBy(environment),
    intervalMs: readIntervalMs(null, environment) ?? 0,
  }
}

/**
 * How many milliseconds lie between two backups; null when it was not said.
 * @param option what goes before the variable
 * @throws BackupError INPUT_INVALID
 */
export function readIntervalMs(option: Given | null, environment: Environment): number | null {
  const variable = SETTINGS.interval.variable ?? ''
  const seconds = parseNumber(option ?? givenByVariable(variable, environment), 'interval')
  return seconds === null ? null : 1_000 * seconds
}

/** A setting that says it all, or the level of gzip, which was there first. */
function readCompression(given: SharedValues): Compression {
  const level = given.one('compression-level')
  if (level === null) return parseCompression(given.one('compression'))
  if (!given.isSet('compression')) return parseCompressionLevel(level)
  throw new BackupError(
    'INPUTS_CONFLICT',
    'The inputs compression and compression-level say the same thing.',
    { hint: `Keep one of them: compression: gzip:${level.text}.` },
  )
}
