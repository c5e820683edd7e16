import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { JOB_STATUSES, type JobStatus } from '../../domain/guard/guard.ts'
import type { Environment } from '../../domain/settings/given.ts'
import { wrapFileError } from '../../files/disk/wrap-file-error.ts'
import { GivenInputs } from '../inputs/given-inputs.ts'

/** The file in the job's temporary folder in which a step of the job can say how it goes. */
const STATUS_FILE = 'savepoint-job-status'

/** What sets these variables evaluates `job.status` in a composite action from the steps of that action alone. */
const RUNNERS: Readonly<Record<string, string>> = {
  ACT: 'act',
  GITEA_ACTIONS: "Gitea's runner",
  FORGEJO_ACTIONS: "Forgejo's runner",
}

/** What was said of a job's end, as it was said; empty where nothing was said. */
export interface ToldStatus {
  /** By the runner, which evaluates the input once more. */
  readonly byRunner: string
  /** By a step of the job. */
  readonly byStep: string
}

/** @throws BackupError IO_FAILED when what a step said cannot be read */
export async function readToldStatus(environment: Environment, temporaryFolder: string): Promise<ToldStatus> {
  const path = join(temporaryFolder, STATUS_FILE)
  const byStep = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw wrapFileError(error, path, 'scratch')
  })
  const byRunner = new GivenInputs(environment).get('job-status')?.text ?? ''
  return { byRunner, byStep: byStep.trim() }
}

/**
 * How the job ended. A job of which any source says that it did not succeed did not.
 * @returns null when that cannot be told
 */
export function parseToldStatus({ byRunner, byStep }: ToldStatus): JobStatus | null {
  const statuses = [byStep, byRunner].filter((text) => text !== '').map(parseStatus)
  if (statuses.includes(null)) return null
  return statuses.find((status) => status !== 'success') ?? statuses[0] ?? null
}

function parseStatus(text: string): JobStatus | null {
  return JOB_STATUSES.find((status) => status === text) ?? null
}

/**
 * What to know where the runner will not tell the guard how the job ends; null where it will.
 * @param script of the action's main step
 */
export function warnOfStatus(environment: Environment, script: string): string | null {
  const [, runner] = Object.entries(RUNNERS).find(([variable]) => environment[variable]) ?? []
  const within = environment['GITHUB_ACTION_PATH']
  if (runner === undefined || !within || resolve(within) === resolve(dirname(script), '..')) return null
  return (
    `In a composite action ${runner} tells the guard only how the steps of that action went, and not how the job ends. ` +
    'Use the action in the job itself, or let the last step of the job tell: "if: always()" with ' +
    `run: echo "\${{ job.status }}" > "$RUNNER_TEMP/${STATUS_FILE}". Without that the guard will not come to help.`
  )
}
