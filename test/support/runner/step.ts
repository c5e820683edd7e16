import type { ActionDefinition } from './action-definition.ts'
import type { ActionOptions } from './action-options.ts'
import { type RunningScript, type ScriptEnd, startScript } from './child.ts'
import { type CommandFiles, createCommandFiles, takeFileCommands } from './command-files.ts'
import { eventPayload, writeEvent } from './event-payload.ts'
import type { JobStatus } from './expression.ts'
import { inputVariables, unexpectedInputs, type Variables } from './inputs.ts'
import { expressionContext, jobVariables } from './job-environment.ts'
import { type Annotation, StepLog } from './step-log.ts'
import { takeSummary } from './step-summary.ts'

/** What a step did, as a workflow and its reader see it. */
export interface StepResult extends ScriptEnd {
  readonly conclusion: JobStatus
  /** As the page of the run shows it: commands rendered, secrets masked. */
  readonly log: string
  readonly annotations: readonly Annotation[]
  readonly outputs: Variables
  readonly state: Variables
  /** Variables set for later steps. */
  readonly env: Variables
  /** Null when there is none, or when it was larger than 1 MiB. */
  readonly summary: string | null
}

/** A step that was started. */
export interface RunningStep {
  readonly pid: number
  /** What a user does with the button on the page. */
  readonly cancel: () => void
  /** @throws Error when the step left a malformed command file */
  readonly finished: Promise<StepResult>
}

/** What makes a main or post step of an action. */
export interface Step {
  readonly definition: ActionDefinition
  readonly script: string
  /** The job's status so far. */
  readonly status: JobStatus
  readonly state: Variables
}

export async function startStep(options: ActionOptions, step: Step): Promise<RunningStep> {
  const log = new StepLog(options.debug ?? false)
  log.mask.add(options.job.token)
  log.mask.add(options.job.runtimeToken)
  const unexpected = unexpectedInputs(step.definition, options.inputs ?? {})
  if (unexpected.length > 0) log.annotate('warning', `Unexpected input(s) '${unexpected.join("', '")}'`)
  const files = await createCommandFiles(options.runnerTemp)
  let cancelled = false
  const script = startScript({
    script: step.script,
    workspace: options.workspace,
    variables: await stepVariables(options, step, files),
    takeLine: (line) => {
      log.take(line)
      options.onLine?.(line)
    },
    timeScale: options.timeScale ?? 1,
  })
  return {
    pid: script.pid,
    cancel: () => {
      cancelled = true
      script.cancel()
    },
    finished: finish(script, files, log, () => cancelled),
  }
}

async function finish(
  script: RunningScript,
  files: CommandFiles,
  log: StepLog,
  wasCancelled: () => boolean,
): Promise<StepResult> {
  const end = await script.ended
  const { summary, ...commands } = await takeFileCommands(files)
  const shown = takeSummary(summary, log)
  const succeeded = end.exitCode === 0 && !log.commandFailed
  const conclusion = wasCancelled() ? 'cancelled' : succeeded ? 'success' : 'failure'
  return { ...end, ...commands, summary: shown, conclusion, log: log.text, annotations: log.annotations }
}

async function stepVariables(options: ActionOptions, step: Step, files: CommandFiles): Promise<Variables> {
  const { job, inputs = {}, env = {}, runnerTemp } = options
  const state = Object.entries(step.state).map(([key, value]) => [`STATE_${key}`, value])
  return {
    ...jobVariables(job, options),
    ...(options.debug ? { RUNNER_DEBUG: '1' } : {}),
    GITHUB_EVENT_PATH: await writeEvent(options.eventPayload ?? eventPayload(job), runnerTemp),
    ...files,
    ...inputVariables(step.definition, inputs, expressionContext(job, options, step.status)),
    ...Object.fromEntries(state),
    ...env,
  }
}
