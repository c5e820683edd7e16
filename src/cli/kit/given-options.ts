import {
  type Environment,
  type Given,
  type GivenValues,
  givenByVariable,
} from '../../domain/settings/given.ts'
import type { CommandSetting, SettingName, SharedSetting } from '../../requests/names.ts'
import { SETTINGS } from '../../requests/settings.ts'

/** What can be said to a command. */
export type OptionName = SharedSetting | CommandSetting

/** Options of a command as commander gives them: `--busy-timeout` is `busyTimeout`. */
export type CommandOptions = Readonly<Record<string, string | readonly string[] | true | undefined>>

/** The options of one command, and the variables behind them; a setting that the command does not have was not given. */
export class GivenOptions implements GivenValues<SettingName> {
  readonly #options: CommandOptions
  readonly #environment: Environment

  constructor(options: CommandOptions, environment: Environment) {
    this.#options = options
    this.#environment = environment
  }

  one(name: SettingName): Given | null {
    const value = this.#options[keyOf(name)]
    if (typeof value === 'string') return { text: value, from: this.nameOf(name) }
    const { variable } = SETTINGS[name]
    return variable === undefined ? null : givenByVariable(variable, this.#environment)
  }

  lines(name: SettingName): readonly string[] {
    const value = this.#options[keyOf(name)]
    if (typeof value === 'string') return [value]
    return value === undefined || value === true ? [] : value
  }

  flag(name: SettingName): boolean {
    return this.#options[keyOf(name)] === true
  }

  isSet(name: SettingName): boolean {
    return this.#options[keyOf(name)] !== undefined
  }

  nameOf(name: SettingName): string {
    return `--${name}`
  }
}

function keyOf(name: SettingName): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
