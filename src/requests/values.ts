import type { Given, GivenValues } from '../domain/settings/given.ts'
import { parseWholeNumber } from '../domain/settings/parse-values.ts'
import type { SettingName, SharedSetting } from './names.ts'
import { SETTINGS } from './settings.ts'

/** The settings of one call that both faces have. */
export type SharedValues = GivenValues<SharedSetting>

/**
 * A number within the limits of its setting.
 * @param use what is done, where that narrows them
 * @returns its default when nothing was given; null where it has none
 * @throws BackupError INPUT_INVALID
 */
export function numberOf(given: SharedValues, name: SharedSetting, use = ''): number | null {
  return parseNumber(given.one(name), name, use)
}

/**
 * A number of a setting that has a default.
 * @throws BackupError INPUT_INVALID
 */
export function countOf(given: SharedValues, name: SharedSetting, use = ''): number {
  return numberOf(given, name, use) ?? 0
}

/**
 * The number that a text is, within the limits of a setting.
 * @returns its default when there is no text; null where it has none
 * @throws BackupError INPUT_INVALID
 */
export function parseNumber(value: Given | null, name: SettingName, use = ''): number | null {
  const setting = SETTINGS[name]
  if (setting.takes !== 'number') return null
  if (value === null) return setting.default
  const { least, most } = setting.limitsIn?.[use] ?? setting
  return parseWholeNumber(value, { min: least, max: most })
}
