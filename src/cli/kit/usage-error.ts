import { CommanderError } from 'commander'
import { BackupError } from '../../domain/outcome/errors.ts'
import { commandMeantBy } from './synonyms.ts'

/** What commander throws after it has printed a help or a version, as it was asked to. */
export function isAnswered(thrown: unknown): boolean {
  return thrown instanceof CommanderError && thrown.exitCode === 0
}

/** What commander throws after it has printed the help because there was no command. */
export function isWithoutCommand(thrown: unknown): boolean {
  return thrown instanceof CommanderError && thrown.code === 'commander.help'
}

/**
 * What commander found wrong with the arguments, as an error of ours; anything else as it is.
 * @param command the line whose help explains it, such as `savepoint create`
 */
export function wrapUsageError(thrown: unknown, command: string): unknown {
  if (!(thrown instanceof CommanderError)) return thrown
  const conflict = thrown.code === 'commander.conflictingOption'
  const meant = commandMeantBy(unknownCommandOf(thrown))
  const sentence = thrown.message
    .replace(/^error: ./, (start) => start.slice(-1).toUpperCase())
    .replaceAll('\n', ' ')
    // A guess by spelling only confuses where the word is known.
    .replace(meant === null ? /$^/ : / \(Did you mean .*\?\)$/, '')
  return new BackupError(
    conflict ? 'INPUTS_CONFLICT' : 'INPUT_INVALID',
    /[.)]$/.test(sentence) ? sentence : `${sentence}.`,
    {
      hint: `${usualWay(thrown, meant)}"${command} --help" shows what can be given, with examples.`,
      cause: thrown,
    },
  )
}

/** What is most likely wanted, as a sentence with a blank behind it; empty where that is not known. */
function usualWay({ code, message }: CommanderError, meant: string | null): string {
  if (meant !== null) return `Here it is "savepoint ${meant}". `
  const isWithoutTarget = code === 'commander.missingMandatoryOptionValue' && message.includes("'--to ")
  return isWithoutTarget ? 'The newest backup comes back with "--latest --to DATABASE". ' : ''
}

/** Empty for any other mistake. */
function unknownCommandOf({ code, message }: CommanderError): string {
  const [, word = ''] = code === 'commander.unknownCommand' ? (/'(.+?)'/.exec(message) ?? []) : []
  return word
}
