import { fileURLToPath } from 'node:url'
import { readActionDefinition } from './action-definition.ts'
import type { ActionOptions } from './action-options.ts'
import { holds, type JobStatus } from './expression.ts'
import { type RunningStep, type StepResult, startStep } from './step.ts'

const ownAction = fileURLToPath(new URL('../../../action.yml', import.meta.url))

/** Starts the main step of an action, for tests that do something while it runs. */
export async function startAction(options: ActionOptions): Promise<RunningStep> {
  const definition = await readActionDefinition(options.action ?? ownAction)
  const script = options.bundle ?? definition.main
  return startStep(options, { definition, script, status: 'success', state: {} })
}

/** Runs the main step of an action to its end, as actions/runner does. */
export async function runAction(options: ActionOptions): Promise<StepResult> {
  const step = await startAction(options)
  return step.finished
}

/**
 * Runs the post step that belongs to a main step, at the end of a job of this status: with the state that was saved,
 * and the inputs evaluated again. Null when the action has none, or when its condition does not hold.
 */
export async function runPost(
  options: ActionOptions,
  main: StepResult,
  status: JobStatus = main.conclusion,
): Promise<StepResult | null> {
  const step = await startPost(options, main, status)
  return step === null ? null : step.finished
}

/** Starts a post step, for tests that do something while it runs. */
export async function startPost(
  options: ActionOptions,
  main: StepResult,
  status: JobStatus,
): Promise<RunningStep | null> {
  const definition = await readActionDefinition(options.action ?? ownAction)
  if (definition.post === null || !holds(definition.postIf, status)) return null
  const script = options.bundle ?? definition.post
  return startStep(options, { definition, script, status, state: main.state })
}
