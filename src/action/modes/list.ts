import { listCatalog } from '../../operations/list.ts'
import { listDocument } from '../../presentation/json-results.ts'
import { renderCatalog } from '../../presentation/list-text.ts'
import { renderListSummary } from '../../presentation/summary-list.ts'
import type { ListInputs } from '../inputs/action-inputs.ts'
import { openReadingStore } from '../open-store.ts'
import type { StepResult } from '../step-result.ts'
import type { Surroundings } from '../surroundings.ts'

/** Lists the archives of a store. */
export async function list(inputs: ListInputs, surroundings: Surroundings): Promise<StepResult> {
  const { store } = await openReadingStore(inputs.store, surroundings)
  const catalog = await listCatalog({ database: inputs.database, recent: null }, { store })
  const now = surroundings.clock.now()
  const { description } = store
  return {
    text: (style) => renderCatalog(catalog, description, now, style),
    summary: renderListSummary(catalog, { ...surroundings.job, store: description }, now),
    annotations: [],
    outputs: { verdict: 'ok', archives: String(catalog.length), 'archive-name': catalog[0]?.name ?? '' },
    documents: [listDocument(catalog, description)],
    failure: null,
  }
}
