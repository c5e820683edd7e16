import { Child } from '../trials/kit/child.ts'
import { describe } from '../trials/kit/savepoint.ts'
import { watchForeignLoad } from './foreign-load.ts'
import { type TreeUsage, watchTree } from './process-tree.ts'

const TIME_LIMIT_MS = 3_600_000

/** What one run of a command took. */
export interface MeasuredRun {
  readonly durationMs: number
  /** Null where it cannot be seen. */
  readonly usage: TreeUsage | null
  /** The share of all cores that other programs took meanwhile; null where it cannot be seen. */
  readonly foreignShare: number | null
}

/** A program and its arguments. */
export type CommandLine = readonly [program: string, ...args: string[]]

/**
 * Runs a command to its end, in an environment in which nothing of the user's settings decides.
 * @param variables beside the few that every program needs
 * @throws Error when it does not end with exit code 0: then its time says nothing
 */
export async function measureRun(
  [program, ...args]: CommandLine,
  variables: Readonly<Record<string, string>> = {},
): Promise<MeasuredRun> {
  const foreign = watchForeignLoad()
  const child = new Child(program, args, {
    environment: { ...plainEnvironment(), ...variables },
    timeLimitMs: TIME_LIMIT_MS,
  })
  const watch = watchTree(child.pid)
  const ended = await child.ended
  const usage = watch.stop()
  if (ended.exitCode !== 0) throw new Error(`${[program, ...args].join(' ')}: ${describe(ended)}`)
  const foreignShare = usage === null ? null : foreign.stop(usage.cpuMs)
  return { durationMs: ended.durationMs, usage, foreignShare }
}

function plainEnvironment(): Record<string, string> {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'SystemRoot', 'TEMP']
  const set = kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]))
  return { ...Object.fromEntries(set), LC_ALL: 'C' }
}
