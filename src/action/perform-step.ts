import { asBackupError, type BackupError } from '../domain/outcome/errors.ts'
import { annotateError } from '../presentation/error/annotations.ts'
import { errorDocument } from '../presentation/error/document.ts'
import { renderErrorSummary } from '../presentation/error/summary.ts'
import { renderError } from '../presentation/error/text.ts'
import type { ActionInputs } from './inputs/action-inputs.ts'
import { failureInWordsOfInputs } from './inputs/words-of-inputs.ts'
import type { StepResult } from './step/step-result.ts'
import type { Surroundings } from './step/surroundings.ts'

/** Does what the inputs ask for. Whatever fails is a result with a failure. Only what a mode needs is loaded. */
export async function performStep(inputs: ActionInputs, surroundings: Surroundings): Promise<StepResult> {
  try {
    return await performMode(inputs, surroundings)
  } catch (thrown) {
    const error = asBackupError(thrown)
    return (await resultOfFirstRun(error, inputs)) ?? resultOfError(error, inputs.mode)
  }
}

/** The result of a step that failed before it had one. */
export function resultOfError(thrown: BackupError, mode: string): StepResult {
  const error = failureInWordsOfInputs(thrown)
  return {
    text: (style) => renderError(error, style),
    summary: renderErrorSummary(error),
    annotations: error.report === null ? [] : annotateError(error),
    outputs: { verdict: 'failed' },
    document: errorDocument(error, mode, null),
    failure: error,
  }
}

async function performMode(inputs: ActionInputs, surroundings: Surroundings): Promise<StepResult> {
  switch (inputs.mode) {
    case 'create':
      return (await import('./modes/create.ts')).performCreate(inputs, surroundings)
    case 'verify':
      return (await import('./modes/verify.ts')).performVerify(inputs, surroundings)
    case 'restore':
      return (await import('./modes/restore.ts')).performRestore(inputs, surroundings)
    case 'list':
      return (await import('./modes/list.ts')).performList(inputs, surroundings)
    case 'prune':
      return (await import('./modes/prune.ts')).performPrune(inputs, surroundings)
    case 'check':
      return (await import('./modes/check.ts')).performCheck(inputs, surroundings)
    case 'disarm':
      return (await import('./modes/disarm.ts')).performDisarm(inputs, surroundings)
    case 'rehearse':
      return (await import('./modes/rehearse.ts')).performRehearsal(inputs, surroundings)
    case 'status':
      return (await import('./modes/status.ts')).performStatus(inputs, surroundings)
    case 'history':
      return (await import('./modes/history.ts')).performHistory(inputs, surroundings)
    case 'drill':
      return (await import('./modes/drill.ts')).performDrill(inputs, surroundings)
    case 'renew':
      return (await import('./modes/renew.ts')).performRenewal(inputs, surroundings)
    case 'bisect':
      return (await import('./modes/bisect.ts')).performBisect(inputs, surroundings)
  }
}

/** Null unless there was never any archive and the workflow says that this is no error. */
async function resultOfFirstRun(error: BackupError, inputs: ActionInputs): Promise<StepResult | null> {
  if (inputs.mode !== 'restore' && inputs.mode !== 'verify') return null
  if (inputs.ifNoArchiveFound === 'error' || error.code !== 'ARCHIVE_NOT_FOUND') return null
  const { archives, expired } = error.context
  if (archives !== 0 || expired !== 0) return null
  const { renderNothingFound } = await import('../presentation/verify/first-run.ts')
  return {
    text: () => `${error.message} This is no failure, because if-no-archive-found is ignore.`,
    summary: renderNothingFound(error, inputs.mode),
    annotations: [],
    outputs: {
      verdict: 'skipped',
      ...(inputs.mode === 'restore' ? { restored: 'false' } : { archives: '0' }),
    },
    document: errorDocument(error, inputs.mode, null),
    failure: null,
  }
}
