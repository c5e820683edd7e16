import { numberOf, type SharedValues } from './values.ts'

/**
 * How many archives are listed, the newest; null for all.
 * @throws BackupError INPUT_INVALID
 */
export function readRecent(given: SharedValues): number | null {
  return numberOf(given, 'recent')
}
