import { asBackupError, type BackupError } from '../../domain/outcome/errors.ts'
import type { Environment } from '../../domain/settings/given.ts'
import type { CommandResult } from './command-result.ts'
import type { Globals } from './globals.ts'
import { styleFor, writeText } from './terminal.ts'

/** Where results and errors go. */
export interface Printer {
  readonly globals: Globals
  readonly environment: Environment
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
  /** Takes the line that shows progress off the terminal, so that it does not stand in what is printed. */
  readonly clearProgress: () => void
}

/** How a JSON document is set: alone, or as one of a sequence. */
export type PrintSetting = 'document' | 'line'

/**
 * Prints the result of a command: to stdout in the form that was asked for, and why it failed to stderr.
 * @returns the exit code that it amounts to
 */
export async function printOutcome(
  outcome: CommandResult,
  printer: Printer,
  setting: PrintSetting = 'document',
): Promise<number> {
  const { clearProgress, environment, globals, stdout } = printer
  clearProgress()
  const { document, failure, names, text } = outcome
  if (globals.json) await printJson(document, printer, setting)
  else if (globals.quiet) await printNames(names, printer)
  else await writeText(stdout, text(styleFor(stdout, environment)))
  if (failure === null) return 0
  const isTold = !globals.quiet && text(styleFor(stdout, environment)) !== ''
  await printFailure(failure, isTold ? 'in short' : 'in full', printer)
  return failure.exitCode
}

/**
 * Prints the error with which a command ended before it had a result.
 * @param command as far as it is known, `savepoint` otherwise
 * @returns its exit code
 */
export async function printError(
  thrown: unknown,
  command: string,
  printer: Printer,
  setting: PrintSetting = 'document',
): Promise<number> {
  const error = asBackupError(thrown)
  printer.clearProgress()
  if (printer.globals.json) {
    const { errorDocument } = await import('../../presentation/error/document.ts')
    await printJson(errorDocument(error, command, null), printer, setting)
  }
  await printFailure(error, 'in full', printer)
  return error.exitCode
}

async function printJson(document: object, { stdout }: Printer, setting: PrintSetting): Promise<void> {
  const { renderJson, renderJsonLine } = await import('../../presentation/kit/json-text.ts')
  await writeText(stdout, setting === 'line' ? renderJsonLine(document) : renderJson(document))
}

async function printNames(names: readonly string[], { stdout }: Printer): Promise<void> {
  const { escapeSentence } = await import('../../presentation/kit/escape.ts')
  await writeText(stdout, names.map(escapeSentence).join('\n'))
}

async function printFailure(
  error: BackupError,
  length: 'in short' | 'in full',
  printer: Printer,
): Promise<void> {
  const { environment, globals, stderr } = printer
  const { renderError, renderErrorInShort, renderStack } = await import('../../presentation/error/text.ts')
  const style = styleFor(stderr, environment)
  if (!globals.json) {
    await writeText(
      stderr,
      length === 'in full' ? renderError(error, style) : renderErrorInShort(error, style),
    )
  }
  if (globals.debug) await writeText(stderr, renderStack(error))
}
