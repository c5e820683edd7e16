import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Environment } from '../../domain/settings/given.ts'
import { openScratch } from '../../files/disk/scratch.ts'
import { useProxy } from '../../github/use-proxy.ts'
import type { Ports } from '../../ports.ts'
import { type JobContext, parseJobContext } from './job-context.ts'
import { type GroupedLog, LogReporter } from './log-reporter.ts'
import { runnerFileError } from './runner-files.ts'
import { listenForStop } from './stop-signals.ts'

/** What a step finds around it. */
export interface Surroundings extends Omit<Ports, 'store'>, Disposable {
  readonly environment: Environment
  readonly job: JobContext
  readonly reporter: LogReporter
  /** A folder for all that is needed while the step runs. */
  readonly scratchRoot: string
}

/**
 * Reads where this step runs. From now on it stops in good order when the run is cancelled.
 * @throws BackupError INPUT_INVALID when this is not a job of GitHub Actions; IO_FAILED when its temporary folder cannot be
 *   written
 */
export function openSurroundings(environment: Environment, log: GroupedLog): Surroundings {
  const job = parseJobContext(environment, process.argv[1] ?? '')
  useProxy(environment)
  const scratchRoot = makeScratchRoot(job.temporaryFolder)
  const elapsedMs = (): number => performance.now()
  const dispose = (): void => rmSync(scratchRoot, { recursive: true, force: true })
  return {
    environment,
    job,
    clock: { now: () => new Date(), elapsedMs },
    reporter: new LogReporter(log, elapsedMs),
    signal: listenForStop(dispose),
    scratchRoot,
    openScratch: () => openScratch(scratchRoot, 'scratch'),
    [Symbol.dispose]: dispose,
  }
}

function makeScratchRoot(temporaryFolder: string): string {
  try {
    return mkdtempSync(join(temporaryFolder, 'savepoint-'))
  } catch (error) {
    throw runnerFileError(error, 'temporary folder', temporaryFolder)
  }
}
