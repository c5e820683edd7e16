import { type JudgedSettings, readJudged } from './checks.ts'
import type { SharedValues } from './values.ts'

/** How a live database is checked where it stands. */
export interface LiveCheckSettings extends JudgedSettings {
  readonly integrity: 'quick' | 'full'
}

/** @throws BackupError INPUT_INVALID */
export function readCheck(given: SharedValues): LiveCheckSettings {
  return { ...readJudged(given), integrity: given.flag('quick') ? 'quick' : 'full' }
}
