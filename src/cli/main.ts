import { VERSION } from '../version.ts'
import { tolerateBrokenPipes, writeText } from './kit/terminal.ts'

/** Runs the command line with the arguments of this process, and ends it when everything is written. */
export async function runCommandLine(): Promise<void> {
  tolerateBrokenPipes([process.stdout, process.stderr])
  const exitCode = await run(process.argv.slice(2))
  // A pipe takes what is written later than write() says: only then may the process end, and then it must, whatever
  // a library left open.
  await Promise.all([writeText(process.stdout, ''), writeText(process.stderr, '')])
  process.exit(exitCode)
}

/** The version is answered without loading the commands. Where it cannot be written, they tell why. */
async function run(args: readonly string[]): Promise<number> {
  if (args.length === 1 && args[0] === '--version' && (await isWritten(VERSION))) return 0
  const { runProgram } = await import('./run-program.ts')
  return runProgram(args)
}

function isWritten(text: string): Promise<boolean> {
  return writeText(process.stdout, text).then(
    () => true,
    () => false,
  )
}
