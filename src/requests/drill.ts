import type { GivenPick } from '../domain/drill/settings.ts'
import { type CheckSettings, readChecks } from './checks.ts'
import { countOf, type SharedValues } from './values.ts'

/** What a drill proves. */
export interface DrillSettings extends CheckSettings {
  readonly pick: GivenPick
  readonly maxRecoveryMs: number
}

/** @throws BackupError INPUT_INVALID */
export function readDrill(given: SharedValues): DrillSettings {
  return {
    ...readChecks(given),
    pick: { pick: given.one('pick'), seed: given.one('seed'), runs: given.one('runs') },
    maxRecoveryMs: 60_000 * countOf(given, 'max-recovery-minutes'),
  }
}
