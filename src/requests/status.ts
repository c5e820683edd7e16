import type { StatusPolicy } from '../domain/status/status.ts'
import { countOf, numberOf, type SharedValues } from './values.ts'

const HOUR_MS = 3_600_000

/**
 * When backups are as they should be.
 * @throws BackupError INPUT_INVALID
 */
export function readStatusPolicy(given: SharedValues): StatusPolicy {
  const drillDays = numberOf(given, 'max-drill-age')
  return {
    maxAgeMs: countOf(given, 'max-age') * HOUR_MS,
    keepMinimumVerified: countOf(given, 'keep-minimum'),
    storageQuotaBytes: numberOf(given, 'storage-quota'),
    maxDrillAgeMs: drillDays === null ? null : drillDays * 24 * HOUR_MS,
    paused: given.flag('paused'),
  }
}
