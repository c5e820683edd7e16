import type { Command } from 'commander'
import { type Printer, printError } from './printer.ts'
import { buildProgram } from './program.ts'
import { openSurroundings } from './surroundings.ts'
import { tolerateBrokenPipes, writeText } from './terminal.ts'
import { isAnswered, isWithoutCommand, wrapUsageError } from './usage-error.ts'

const USAGE_EXIT_CODE = 2

/** Runs the command line with the arguments of this process, and ends it when everything is written. */
export async function main(): Promise<void> {
  tolerateBrokenPipes([process.stdout, process.stderr])
  const exitCode = await run(process.argv.slice(2))
  // A pipe takes what is written later than write() says: only then may the process end, and then it must, whatever
  // a library left open.
  await Promise.all([writeText(process.stdout, ''), writeText(process.stderr, '')])
  process.exit(exitCode)
}

async function run(args: readonly string[]): Promise<number> {
  const written = { out: '', error: '' }
  let exitCode = 0
  const program = buildProgram(
    async (execute) => {
      using surroundings = openSurroundings(program.opts())
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
    await program.parseAsync(args, { from: 'user' })
    return exitCode
  } catch (thrown) {
    if (isAnswered(thrown)) {
      await writeText(process.stdout, written.out.trimEnd())
      return 0
    }
    if (isWithoutCommand(thrown)) {
      await writeText(process.stderr, written.error.trimEnd())
      return USAGE_EXIT_CODE
    }
    return await reportError(thrown, args, program)
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
