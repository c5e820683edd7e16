import type { Command } from 'commander'
import type { PlaceKinds } from '../places/registry.ts'
import { type Printer, printError } from './kit/printer.ts'
import { openCommandSurroundings } from './kit/surroundings.ts'
import { writeText } from './kit/terminal.ts'
import { isAnswered, isWithoutCommand, wrapUsageError } from './kit/usage-error.ts'
import { buildProgram } from './program.ts'

const USAGE_EXIT_CODE = 2

/**
 * Runs the command that the arguments name; every error is reported.
 * @param kinds of store, where they are not those of the house
 * @returns the exit code
 */
export async function runProgram(args: readonly string[], kinds?: PlaceKinds): Promise<number> {
  const written = { out: '', error: '' }
  let exitCode = 0
  const program = buildProgram(
    async (execute) => {
      using surroundings = openCommandSurroundings(program.opts(), kinds)
      exitCode = await execute(surroundings)
    },
    {
      out: (text) => {
        written.out += text
      },
      error: (text) => {
        written.error += text
      },
    },
  )
  try {
    await parse(program, args)
    await writeText(process.stdout, written.out.trimEnd())
    return exitCode
  } catch (thrown) {
    if (isWithoutCommand(thrown)) {
      await writeText(process.stderr, written.error.trimEnd())
      return USAGE_EXIT_CODE
    }
    return await reportError(thrown, args, program)
  }
}

/** Runs the command, or lets commander answer with a help or the version. */
async function parse(program: Command, args: readonly string[]): Promise<void> {
  try {
    await program.parseAsync(args, { from: 'user' })
  } catch (thrown) {
    if (!isAnswered(thrown)) throw thrown
  }
}

/** The options may be what is wrong, so they are looked for as they stand. */
async function reportError(thrown: unknown, args: readonly string[], program: Command): Promise<number> {
  const { env, stderr, stdout } = process
  const globals = {
    ...(args.includes('--json') ? { json: true as const } : {}),
    ...(args.includes('--debug') ? { debug: true as const } : {}),
  }
  const printer: Printer = { globals, environment: env, stdout, stderr, clearProgress: () => undefined }
  const command = program.commands.find((candidate) => args.includes(candidate.name()))?.name()
  const line = command === undefined ? 'savepoint' : `savepoint ${command}`
  return printError(wrapUsageError(thrown, line), command ?? 'savepoint', printer)
}
