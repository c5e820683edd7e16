import { type Command, Option } from 'commander'
import { BackupError } from '../../domain/outcome/errors.ts'

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

/** Where the archives are. */
export function storeOption(): Option {
  return valueOption('--store <dir>', 'directory with the archives (default: backups)')
}

/** How long to wait for the lock of another program. */
export function busyTimeoutOption(): Option {
  return valueOption('--busy-timeout <seconds>', 'wait so long for a lock of another program (default: 30)')
}

/** Findings that the user knows of. */
export function acceptOption(): Option {
  return repeatableOption(
    '--accept <finding>',
    'a finding that is known, as it is reported, or @FILE with one a line; may be given several times',
  )
}

/** How long SQLite's checks may take. */
export function checkTimeLimitOption(): Option {
  return valueOption(
    '--check-time-limit <seconds>',
    'stop checks that take longer (default: by size; a live database may take as long as it gets on)',
  )
}

/** SQL of the user that must hold. */
export function assertOption(): Option {
  return repeatableOption('--assert <sql>', 'SQL that must give a true value; may be given several times')
}

/** Which database's archives are meant. */
export function databaseOption(): Option {
  return valueOption('--database <name>', 'only archives of this database, as "savepoint list" names it')
}

/** What the database is called, wherever it lies. */
export function databaseNameOption(): Option {
  return valueOption(
    '--database-name <name>',
    'what the database is called on every machine (default: told apart by machine and path)',
  )
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
