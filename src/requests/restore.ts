import { type CheckSettings, readChecks } from './checks.ts'
import type { SharedValues } from './values.ts'

/** How a database is brought back. */
export interface RestoreSettings extends CheckSettings {
  /** As given. */
  readonly confirmation: string | null
  /** Whether the archive may be of another database. */
  readonly allowOtherDatabase: boolean
  readonly dryRun: boolean
  readonly emergency: boolean
  /** True for the newest safety copy in place of an archive. */
  readonly undo: boolean
  readonly method: 'auto' | 'in-place'
}

/** @throws BackupError INPUT_INVALID */
export function readRestore(given: SharedValues): RestoreSettings {
  return {
    ...readChecks(given),
    confirmation: given.one('confirm')?.text ?? null,
    allowOtherDatabase: given.flag('allow-other-database'),
    dryRun: given.flag('dry-run'),
    emergency: given.flag('emergency'),
    undo: given.flag('undo'),
    method: given.flag('in-place') ? 'in-place' : 'auto',
  }
}
