import * as core from '@actions/core'
import type { BackupError } from '../domain/outcome/errors.ts'
import { renderStepFailure } from '../presentation/error/annotations.ts'
import { failureInWordsOfInputs } from './inputs/words-of-inputs.ts'

/**
 * Ends the process of a step when everything is written, whatever a library left open.
 * @param failure why the step fails; null when it does not
 */
export async function endStep(failure: BackupError | null): Promise<never> {
  if (failure !== null) core.setFailed(renderStepFailure(failureInWordsOfInputs(failure)))
  await new Promise((resolve) => process.stdout.write('', resolve))
  process.exit(failure?.exitCode ?? 0)
}
