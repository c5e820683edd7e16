import { entriesOfPrune } from '../../operations/journal/entries.ts'
import { journaled } from '../../operations/journal/operation.ts'
import { prune } from '../../operations/retention/prune.ts'
import { annotateUnapplied } from '../../presentation/prune/annotations.ts'
import { pruneDocument } from '../../presentation/prune/document.ts'
import { renderPruneSummary } from '../../presentation/prune/summary.ts'
import { renderPruned } from '../../presentation/prune/text.ts'
import { APPLY_INPUT } from '../../presentation/prune/words.ts'
import type { PruneInputs } from '../inputs/action-inputs.ts'
import { openAudience } from '../places/audience.ts'
import { openPlace } from '../places/open-place.ts'
import type { StepResult } from '../step/step-result.ts'
import type { Surroundings } from '../step/surroundings.ts'

/** Removes what the retention policy does not keep. */
export async function performPrune(inputs: PruneInputs, surroundings: Surroundings): Promise<StepResult> {
  const { store } = await openPlace(inputs.store, surroundings)
  const { application, databases, policy } = inputs
  const isUnsaid = application === 'not said'
  const request = {
    policy,
    databases: databases.length === 0 ? null : new Set(databases),
    apply: application === 'apply',
    verified: new Set<string>(),
  }
  const pruned = await journaled(
    {
      operation: 'prune',
      database: null,
      run: () => prune(request, { ...surroundings, store }),
      entriesOf: entriesOfPrune,
    },
    await openAudience(inputs, surroundings),
  )
  const removed = pruned.decisions.filter(({ action }) => action === 'remove').length
  const { description } = store
  return {
    text: (style) => renderPruned(pruned, style, APPLY_INPUT),
    summary: renderPruneSummary(pruned, { ...surroundings.job, store: description }, isUnsaid),
    annotations: isUnsaid ? [annotateUnapplied(pruned)] : [],
    outputs: {
      verdict: isUnsaid ? 'warning' : 'ok',
      archives: String(pruned.decisions.length - (pruned.applied ? removed : 0)),
      removed: String(pruned.applied ? removed : 0),
      'freed-bytes': String(pruned.applied ? pruned.freedBytes : 0),
    },
    document: pruneDocument(pruned, description),
    failure: null,
  }
}
