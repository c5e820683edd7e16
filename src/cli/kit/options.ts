import { type Command, Option } from 'commander'
import { BackupError } from '../../domain/outcome/errors.ts'
import type { Setting } from '../../requests/setting.ts'
import { SETTINGS } from '../../requests/settings.ts'
import type { OptionName } from './given-options.ts'

/** An option with one value; none at all is a mistake, and giving it twice is a contradiction, not a correction. */
export function valueOption(flags: string, description: string): Option {
  const option = new Option(flags, description)
  return option.argParser((text, before: string | undefined) => {
    assertGiven(text, option)
    if (before === undefined) return text
    throw new BackupError('INPUTS_CONFLICT', `${option.long} was given twice: "${before}" and "${text}".`, {
      hint: 'Give it once.',
      context: { option: option.long ?? flags, first: before, second: text },
    })
  })
}

/** An option that may be given many times. */
export function repeatableOption(flags: string, description: string): Option {
  const option = new Option(flags, description)
  return option.argParser((text, before: readonly string[] | undefined) => {
    assertGiven(text, option)
    return [...(before ?? []), text]
  })
}

function assertGiven(text: string, { flags, long }: Option): void {
  if (text.trim() !== '') return
  throw new BackupError('INPUT_INVALID', `${long} was given without a value.`, {
    hint: 'Give it a value, or leave it out. Is a variable in the command not set?',
    context: { option: long ?? flags },
  })
}

/**
 * The option of a setting, with its sentence, its variable and its default.
 * @param sentence in place of the usual one, where it means something more exact
 */
export function settingOption(name: OptionName, sentence = SETTINGS[name].sentence): Option {
  const setting = SETTINGS[name]
  const description = sentence + asides(setting)
  if (setting.takes === 'flag') return new Option(`--${name}`, description)
  const flags = `--${name} <${setting.takes === 'word' ? name : setting.unit}>`
  return setting.takes === 'lines' ? repeatableOption(flags, description) : valueOption(flags, description)
}

/** Adds the options of several settings, in that order. */
export function addSettings(command: Command, names: readonly OptionName[]): Command {
  for (const name of names) command.addOption(settingOption(name))
  return command
}

/** The store of a command that reads archives, and which of its artifacts are trusted. */
export const STORE_TO_READ = ['store', 'allowed-events', 'allowed-branches', 'allowed-workflows'] as const

/** The store of a command that writes archives or marks: a repository of GitHub takes none from a terminal. */
export function storeDirectoryOption(): Option {
  return settingOption('store', 'directory with the archives, or s3://BUCKET/PREFIX')
}

/** One database whose archives are meant. */
export function databaseOption(): Option {
  return valueOption('--database <name>', SETTINGS.database.sentence)
}

function asides(setting: Setting): string {
  const { variable } = setting
  const value = setting.takes === 'flag' ? null : setting.default
  const said = [
    ...(variable === undefined ? [] : [variable]),
    ...(value === null ? [] : [`default: ${value}`]),
  ]
  return said.length === 0 ? '' : ` (${said.join(', ')})`
}

/** Adds examples to the end of a command's help. */
export function addExamples(
  command: Command,
  examples: readonly (readonly [line: string, why: string])[],
): Command {
  const lines = examples.flatMap(([line, why]) => [`  # ${why}`, `  $ ${line}`])
  return command.addHelpText('after', ['', 'Examples:', ...lines].join('\n'))
}

/**
 * Refuses a choice between several ways to say the same when none or more than one was used.
 * @param given every way as the user writes it, and whether it was used
 * @throws BackupError INPUTS_CONFLICT for several, INPUT_INVALID for none
 */
export function assertOneGiven(given: Readonly<Record<string, boolean>>): void {
  const ways = Object.keys(given)
  const used = ways.filter((way) => given[way])
  if (used.length === 1) return
  const hint = `Give exactly one of ${ways.join(', ')}.`
  if (used.length === 0) {
    throw new BackupError('INPUT_INVALID', 'It was not said which archive is meant.', { hint })
  }
  throw new BackupError('INPUTS_CONFLICT', `${used.join(' and ')} exclude each other.`, {
    hint,
    context: { given: used.join(' ') },
  })
}
