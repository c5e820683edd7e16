import { bisect } from '../../operations/bisect/bisect.ts'
import { bisectDocument } from '../../presentation/bisect/document.ts'
import { renderBisectSummary } from '../../presentation/bisect/summary.ts'
import { renderBisected } from '../../presentation/bisect/text.ts'
import type { BisectInputs } from '../inputs/action-inputs.ts'
import { openPlace } from '../places/open-place.ts'
import type { StepResult } from '../step/step-result.ts'
import type { Surroundings } from '../step/surroundings.ts'

/** Finds the newest archive in which an assertion still holds, with few downloads. */
export async function performBisect(inputs: BisectInputs, surroundings: Surroundings): Promise<StepResult> {
  const { store } = await openPlace(inputs.store, surroundings)
  const bisected = await bisect(inputs, { ...surroundings, store })
  const { failure, newestHolding, probes, verdict } = bisected
  return {
    text: (style) => renderBisected(bisected, style),
    summary: renderBisectSummary(bisected),
    annotations: [],
    outputs: {
      verdict,
      archives: String(probes.length),
      'archive-name': newestHolding?.name ?? '',
    },
    document: bisectDocument(bisected),
    failure,
  }
}
