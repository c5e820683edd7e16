import type { RenewalPolicy } from '../domain/renewal/renewal.ts'
import { readBusyTimeoutMs } from './checks.ts'
import { countOf, type SharedValues } from './values.ts'

/** Which archives are never to expire. */
export interface RenewalSettings extends RenewalPolicy {
  readonly busyTimeoutMs: number
}

/** @throws BackupError INPUT_INVALID */
export function readRenewal(given: SharedValues): RenewalSettings {
  return {
    keepMinimumVerified: countOf(given, 'keep-minimum', 'renew'),
    beforeDays: countOf(given, 'before-days'),
    busyTimeoutMs: readBusyTimeoutMs(given),
  }
}
