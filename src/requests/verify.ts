import type { Level } from '../domain/outcome/verification.ts'
import { parseWord } from '../domain/settings/parse-values.ts'
import { type JudgedSettings, readJudged } from './checks.ts'
import { numberOf, type SharedValues } from './values.ts'

/** How far archives are verified. */
export interface VerifySettings extends JudgedSettings {
  readonly level: Exclude<Level, 'restore'>
}

/** @throws BackupError INPUT_INVALID */
export function readVerify(given: SharedValues): VerifySettings {
  const level = given.one('level')
  return {
    ...readJudged(given),
    level: level === null ? 'data' : parseWord(level, ['archive', 'structure', 'data']),
  }
}

/**
 * How many archives are drawn by lot; null where that was not asked for.
 * @throws BackupError INPUT_INVALID
 */
export function readSample(given: SharedValues): number | null {
  return numberOf(given, 'sample')
}
