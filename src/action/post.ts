import * as core from '@actions/core'
import { asBackupError, type BackupError } from '../domain/outcome/errors.ts'
import { endStep } from './end-step.ts'
import { GUARD_STATE } from './guard/arm-guards.ts'
import { resultOfError } from './perform-step.ts'
import { reportStep } from './report-step.ts'
import type { StepResult } from './step/step-result.ts'
import { openSurroundings, type Surroundings } from './step/surroundings.ts'

/** Runs the post step, at the end of the job: it ends the guards of its main step, if that one had any. */
export async function post(): Promise<void> {
  const state = core.getState(GUARD_STATE)
  await endStep(state === '' ? null : await runPost(state).catch(asBackupError))
}

async function runPost(state: string): Promise<BackupError | null> {
  using surroundings = openSurroundings(process.env, core)
  const result = await performState(state, surroundings)
  surroundings.reporter.close()
  const untold = await reportStep(result, surroundings.job.temporaryFolder).then(() => null, asBackupError)
  return result.failure ?? untold
}

async function performState(state: string, surroundings: Surroundings): Promise<StepResult> {
  try {
    const { performGuards } = await import('./guard/post-guards.ts')
    return await performGuards(state, surroundings)
  } catch (thrown) {
    return resultOfError(asBackupError(thrown), 'guard')
  }
}
