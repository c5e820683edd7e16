import { basename, resolve } from 'node:path'
import { databaseNameOf } from '../../domain/archive/database-name.ts'
import { BackupError } from '../../domain/outcome/errors.ts'
import { parseConfirmation } from '../../domain/restore/confirmation.ts'
import { refuseOther } from '../../domain/restore/consent.ts'
import type { RestorePlan } from '../../domain/restore/plan.ts'
import { entriesOfRestore } from '../../operations/journal/entries.ts'
import { journaled } from '../../operations/journal/operation.ts'
import type { RestoreRequest } from '../../operations/restore/request.ts'
import { type Restored, restore } from '../../operations/restore/restore.ts'
import { annotatePassedOver, annotateWarnings } from '../../presentation/error/annotations.ts'
import { restoreDocument } from '../../presentation/restore/document.ts'
import { renderRestoreSummary } from '../../presentation/restore/summary.ts'
import { renderRestored } from '../../presentation/restore/text.ts'
import type { RestoreInputs } from '../inputs/action-inputs.ts'
import { GivenInputs } from '../inputs/given-inputs.ts'
import { identifierOf } from '../inputs/identify.ts'
import { openAudience } from '../places/audience.ts'
import { chooseArchive } from '../places/choose-archive.ts'
import { openPlace } from '../places/open-place.ts'
import type { Outputs } from '../step/outputs.ts'
import type { StepResult } from '../step/step-result.ts'
import type { Surroundings } from '../step/surroundings.ts'
import { outputsOf as verifiedOutputs } from './verify.ts'

/** Brings a database back. */
export async function performRestore(inputs: RestoreInputs, surroundings: Surroundings): Promise<StepResult> {
  const { recipe, recordSafetyCopy, store } = await openPlace(inputs.store, surroundings)
  const { workspace } = surroundings.job
  const request: RestoreRequest = {
    ...inputs,
    archive: inputs.undo ? { by: 'undo' } : await chooseArchive(inputs.archive, workspace),
    target: resolve(workspace, inputs.target),
    own: identifierOf(new GivenInputs(surroundings.environment), true)(resolve(workspace, inputs.target)),
    consent: async (plan) => {
      if (!inputs.allowOtherDatabase) throw refuseOther(plan, 'allow-other-database: true')
    },
    confirm: async (plan) => assertConfirmed(plan, inputs),
    recordSafetyCopy,
  }
  const restored = await journaled(
    {
      operation: 'restore',
      database: databaseNameOf(basename(request.target)),
      run: () => restore(request, { ...surroundings, store }),
      entriesOf: entriesOfRestore,
    },
    await openAudience(inputs, surroundings),
  )
  return {
    text: (style) => renderRestored(restored, inputs.emergency, style),
    summary: renderRestoreSummary(restored, { ...surroundings.job, recipe, store: store.description }),
    annotations: [...annotatePassedOver(restored.passedOver), ...annotateWarnings(restored.verified.report)],
    outputs: outputsOf(restored),
    document: restoreDocument(restored),
    failure: null,
  }
}

/** A job cannot be asked: an input has to say it, unless the hurry of an emergency does. */
function assertConfirmed({ targetName }: RestorePlan, { confirmation, emergency }: RestoreInputs): void {
  if (emergency || parseConfirmation(confirmation, targetName)) return
  throw new BackupError(
    'CONFIRMATION_REQUIRED',
    `The restore would replace the content of ${targetName}, and it was not confirmed.`,
    {
      hint: `Nothing was written. Set confirm: ${targetName} to replace it, or dry-run: true to see what would change.`,
      context: { expected: targetName },
    },
  )
}

function outputsOf(restored: Restored): Outputs {
  const { archive, durationMs, outcome, safetyCopy, verdict, verified } = restored
  return {
    ...verifiedOutputs(verified),
    verdict,
    'archive-name': archive,
    restored: String(outcome === 'restored'),
    'safety-copy': safetyCopy ?? '',
    'duration-ms': String(Math.round(durationMs)),
  }
}
