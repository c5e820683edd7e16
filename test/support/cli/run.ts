import { type ChildProcess, spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

const STARTER = fileURLToPath(new URL('./starter.ts', import.meta.url))

/** How a run of the command line ended. */
export interface CliRun {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

interface CliPlace {
  readonly folder: string
  /** Variables on top of a clean environment. */
  readonly variables?: Readonly<Record<string, string>>
}

/** Starts the command line as a child; who starts it ends it. */
export function startCli(args: readonly string[], { folder, variables = {} }: CliPlace): ChildProcess {
  const { PATH = '', SystemRoot = '', TMPDIR = '' } = process.env
  return spawn(process.execPath, [STARTER, ...args], {
    cwd: folder,
    env: { PATH, SystemRoot, TMPDIR, NO_COLOR: '1', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** Runs the command line to its end. */
export async function runCli(args: readonly string[], place: CliPlace): Promise<CliRun> {
  return endOf(startCli(args, place))
}

/** What a started command line came to. */
export async function endOf(child: ChildProcess): Promise<CliRun> {
  const { stderr, stdout } = child
  if (stdout === null || stderr === null) throw new TypeError('the child has no pipes')
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)))
  const [out, error] = await Promise.all([text(stdout), text(stderr)])
  return { exitCode: await ended, stdout: out, stderr: error }
}
