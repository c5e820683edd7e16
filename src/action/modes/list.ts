import { listCatalog } from '../../operations/catalog/list.ts'
import { listDocument } from '../../presentation/list/document.ts'
import { renderListSummary } from '../../presentation/list/summary.ts'
import { renderCatalog } from '../../presentation/list/text.ts'
import type { ListInputs } from '../inputs/action-inputs.ts'
import { openPlace } from '../places/open-place.ts'
import type { StepResult } from '../step/step-result.ts'
import type { Surroundings } from '../step/surroundings.ts'

/** Lists the archives of a store. */
export async function performList(inputs: ListInputs, surroundings: Surroundings): Promise<StepResult> {
  const { store } = await openPlace(inputs.store, surroundings)
  const catalog = await listCatalog(inputs, { store })
  const now = surroundings.clock.now()
  const { description } = store
  return {
    text: (style) => renderCatalog(catalog, description, now, style),
    summary: renderListSummary(catalog, { ...surroundings.job, store: description }, now),
    annotations: [],
    outputs: { verdict: 'ok', archives: String(catalog.length), 'archive-name': catalog[0]?.name ?? '' },
    document: listDocument(catalog, description),
    failure: null,
  }
}
