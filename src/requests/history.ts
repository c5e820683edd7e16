import type { TrendLimits } from '../domain/history/trend.ts'
import { countOf, type SharedValues } from './values.ts'

/** How far to look back, and what is worth telling. */
export interface HistorySettings {
  readonly last: number
  readonly limits: TrendLimits
}

/** @throws BackupError INPUT_INVALID */
export function readHistorySettings(given: SharedValues): HistorySettings {
  return {
    last: countOf(given, 'last'),
    limits: {
      maxShrinkPercent: countOf(given, 'max-shrink'),
      maxSlowdownPercent: countOf(given, 'max-slowdown'),
    },
  }
}
