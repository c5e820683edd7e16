import { parseRowDropLimits, type RowDropLimits } from '../domain/rehearsal/row-drop.ts'
import { parseVariable, type VariableTemplate } from '../domain/rehearsal/variables.ts'
import { type CheckSettings, readChecks } from './checks.ts'
import type { SharedSetting } from './names.ts'
import { countOf, type SharedValues } from './values.ts'

/** How a migration is rehearsed. */
export interface RehearsalSettings extends CheckSettings {
  readonly variables: readonly VariableTemplate[]
  readonly timeLimitMs: number
  readonly rowDropLimits: RowDropLimits
}

/** @throws BackupError INPUT_INVALID */
export function readRehearsal(given: SharedValues): RehearsalSettings {
  const linesOf = (name: SharedSetting) =>
    given.lines(name).map((text) => ({ text, from: given.nameOf(name) }))
  return {
    ...readChecks(given),
    variables: linesOf('env').map(parseVariable),
    timeLimitMs: 1_000 * countOf(given, 'time-limit'),
    rowDropLimits: parseRowDropLimits(linesOf('max-row-drop')),
  }
}
