import { BackupError } from '../../domain/outcome/errors.ts'
import { INPUTS, MODES } from './input-table.ts'

/** Options of a command as lines of a step. */
const SAID: Readonly<Record<string, string>> = { '--all': 'archive: all', '--undo': 'undo: true' }

const COMMAND = new RegExp(`"?\\b(?:savepoint )?(${MODES.join('|')})((?: --(?:all|undo)\\b)+)"?`, 'g')
const BARE_COMMAND = new RegExp(`"?\\bsavepoint (${MODES.join('|')})\\b"?`, 'g')

/**
 * Advice in the words of a workflow: `with mode: verify and archive: all` for `savepoint verify --all`. A command that is
 * to be run as it stands on the machine, by the path of the program, stays what it is.
 */
export function inWordsOfInputs(hint: string): string {
  if (hint.includes('cli.js')) return hint
  return hint
    .replace(COMMAND, (_all, mode: string, options: string) => {
      const inputs = options
        .trim()
        .split(' ')
        .map((option) => SAID[option] ?? option)
      return [`mode: ${mode}`, ...inputs].join(' with ')
    })
    .replace(BARE_COMMAND, 'mode: $1')
    .replace(/--([a-z][a-z-]*[a-z])/g, (option, name: string) => (name in INPUTS ? name : option))
}

/** The same failure, with its advice in the words of a workflow. */
export function failureInWordsOfInputs(failure: BackupError): BackupError {
  const { cause, code, context, hint, message, report, transient } = failure
  const said = inWordsOfInputs(hint)
  if (said === hint) return failure
  const details = { hint: said, context, transient, cause }
  return new BackupError(code, message, report === null ? details : { ...details, report })
}
