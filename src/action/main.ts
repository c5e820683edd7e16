import * as core from '@actions/core'
import { asBackupError, type BackupError } from '../domain/outcome/errors.ts'
import { endStep } from './end-step.ts'
import { findForeignInputs } from './inputs/foreign-inputs.ts'
import { GivenInputs } from './inputs/given-inputs.ts'
import { parseInputs } from './inputs/parse-inputs.ts'
import { performStep, resultOfError } from './perform-step.ts'
import { reportStep } from './report-step.ts'
import type { StepResult } from './step/step-result.ts'
import { openSurroundings, type Surroundings } from './step/surroundings.ts'

/** Runs one step of a workflow, from its inputs to its exit code. */
export async function runMainStep(): Promise<void> {
  await endStep(await runStep().catch(asBackupError))
}

/** Why the step fails; that its result could not be told is the lesser evil. */
async function runStep(): Promise<BackupError | null> {
  using surroundings = openSurroundings(process.env, core)
  const result = await performInputs(surroundings)
  surroundings.reporter.close()
  const untold = await reportStep(result, surroundings.job.temporaryFolder).then(() => null, asBackupError)
  return result.failure ?? untold
}

async function performInputs(surroundings: Surroundings): Promise<StepResult> {
  const given = new GivenInputs(surroundings.environment)
  try {
    const foreign = findForeignInputs(given)
    if (foreign.length > 0) surroundings.reporter.note(noteOnForeign(foreign))
    return await performStep(parseInputs(given), surroundings)
  } catch (thrown) {
    return resultOfError(asBackupError(thrown), given.get('mode')?.text ?? '')
  }
}

/** Not every one was meant for this action. */
function noteOnForeign(names: readonly string[]): string {
  return `Not heard, because this action has no such input: ${names.join(', ')}. With strict-inputs: true that is an error.`
}
