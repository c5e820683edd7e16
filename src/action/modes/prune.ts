import { entriesOfPrune } from '../../operations/journal/entries.ts'
import { journaled } from '../../operations/journal/operation.ts'
import { prune as runPrune } from '../../operations/retention/prune.ts'
import { pruneDocument } from '../../presentation/prune/document.ts'
import { renderPruneSummary } from '../../presentation/prune/summary.ts'
import { renderPruned } from '../../presentation/prune/text.ts'
import type { PruneInputs } from '../inputs/action-inputs.ts'
import { openAudience } from '../places/audience.ts'
import { openPlace } from '../places/open-place.ts'
import type { StepResult } from '../step/step-result.ts'
import type { Surroundings } from '../step/surroundings.ts'

/** Removes what the retention policy does not keep. */
export async function prune(inputs: PruneInputs, surroundings: Surroundings): Promise<StepResult> {
  const { store } = await openPlace(inputs.store, surroundings)
  const { databases, dryRun, policy } = inputs
  const request = {
    policy,
    databases: databases.length === 0 ? null : new Set(databases),
    apply: !dryRun,
    verified: new Set<string>(),
  }
  const pruned = await journaled(
    {
      operation: 'prune',
      database: null,
      run: () => runPrune(request, { ...surroundings, store }),
      entriesOf: entriesOfPrune,
    },
    await openAudience(inputs, surroundings),
  )
  const removed = pruned.decisions.filter(({ action }) => action === 'remove').length
  const { description } = store
  return {
    text: (style) => renderPruned(pruned, style),
    summary: renderPruneSummary(pruned, { ...surroundings.job, store: description }),
    annotations: [],
    outputs: {
      verdict: 'ok',
      archives: String(pruned.decisions.length - (pruned.applied ? removed : 0)),
      removed: String(pruned.applied ? removed : 0),
      'freed-bytes': String(pruned.applied ? pruned.freedBytes : 0),
    },
    document: pruneDocument(pruned, description),
    failure: null,
  }
}
