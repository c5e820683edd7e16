import { BackupError } from '../../domain/outcome/errors.ts'
import {
  type Environment,
  type Given,
  type GivenValues,
  givenByVariable,
} from '../../domain/settings/given.ts'
import { parseWord } from '../../domain/settings/parse-values.ts'
import { SETTINGS } from '../../requests/settings.ts'
import { INPUTS, type InputFacts, type InputName, MODES, type Mode } from './input-table.ts'

const TRUE = ['true', 'True', 'TRUE']
const FALSE = ['false', 'False', 'FALSE']

/** The inputs of one step as texts, and the variables behind them. */
export class GivenInputs implements GivenValues<InputName> {
  readonly environment: Environment

  constructor(environment: Environment) {
    this.environment = environment
  }

  /** The trimmed value of an input; null when it is empty, which is what an unset one is. */
  get(name: InputName): Given | null {
    const text = this.environment[variableOf(name)]?.trim() ?? ''
    return text === '' ? null : { text, from: name }
  }

  /** The value of an input, or else of the variable that stands in for it. */
  one(name: InputName): Given | null {
    const { variable } = SETTINGS[name]
    return this.get(name) ?? (variable === undefined ? null : givenByVariable(variable, this.environment))
  }

  /**
   * A yes or no in the spellings of YAML 1.2, as in every other action; the default when nothing was given.
   * @throws BackupError INPUT_INVALID
   * @see https://yaml.org/spec/1.2/spec.html#id2804923
   */
  flag(name: InputName): boolean {
    const value = this.get(name) ?? { text: INPUTS[name].default, from: name }
    return TRUE.includes(parseWord(value, [...TRUE, ...FALSE]))
  }

  /** The lines of an input, trimmed and without empty ones. */
  lines(name: InputName): readonly string[] {
    const lines = this.get(name)?.text.split('\n') ?? []
    return lines.map((line) => line.trim()).filter((line) => line !== '')
  }

  /** True when the workflow gave a value other than the default. */
  isSet(name: InputName): boolean {
    const given = this.get(name)
    return given !== null && given.text !== INPUTS[name].default
  }

  nameOf(name: InputName): string {
    return name
  }
}

/**
 * The mode, with which every other input has to agree.
 * @throws BackupError INPUT_INVALID when it is missing or unknown; INPUTS_CONFLICT when an input is set that it has no
 *   use for
 */
export function parseMode(given: GivenInputs): Mode {
  const asked = given.get('mode')
  if (asked === null) {
    throw new BackupError('INPUT_INVALID', 'The input mode is missing.', {
      hint: `Set mode to one of ${MODES.join(', ')}.`,
    })
  }
  const mode = parseWord(asked, MODES)
  for (const [name, { modes }] of Object.entries(INPUTS) as [InputName, { modes: readonly Mode[] }][]) {
    if (modes.includes(mode) || !given.isSet(name)) continue
    throw new BackupError(
      'INPUTS_CONFLICT',
      `The input ${name} has no meaning with mode: ${mode}; it is "${given.get(name)?.text}".`,
      { hint: `Remove ${name}, or use mode: ${modes.join(' or ')}.`, context: { input: name, mode } },
    )
  }
  return mode
}

/**
 * Refuses an input that was set to nothing where that is no value of it: what is left out arrives as its default, so an
 * expression gave nothing, and whatever it was to say is not known. A token and a status may be nothing, where a runner
 * has none.
 * @throws BackupError INPUT_INVALID
 */
export function assertNoneEmpty(given: GivenInputs): void {
  for (const [name, { default: usual }] of Object.entries(INPUTS) as [InputName, InputFacts][]) {
    const text = given.environment[variableOf(name)]
    if (usual === '' || usual.startsWith('$') || text === undefined || text.trim() !== '') continue
    throw new BackupError('INPUT_INVALID', `The input ${name} is set, but to nothing.`, {
      hint: `Give it a value, such as ${usual}, or leave it out. If an expression gives it, it gave nothing here: write what holds then behind it, as in "|| '${usual}'".`,
      context: { from: name },
    })
  }
}

/** The variable of an input. Hyphens stay: `retention-days` is `INPUT_RETENTION-DAYS`. */
export function variableOf(name: InputName): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
}
