import { readHistory } from '../../operations/history/history.ts'
import type { Schedule } from '../../ports.ts'
import { historyDocument } from '../../presentation/history/document.ts'
import { renderHistorySummary } from '../../presentation/history/summary.ts'
import { renderHistories } from '../../presentation/history/text.ts'
import type { Place } from '../../stores/place.ts'
import type { HistoryInputs } from '../inputs/action-inputs.ts'
import { openPlace } from '../places/open-place.ts'
import type { StepResult } from '../step/step-result.ts'
import type { Surroundings } from '../step/surroundings.ts'

/** Looks back on the backups, with charts on the page of the run. */
export async function performHistory(inputs: HistoryInputs, surroundings: Surroundings): Promise<StepResult> {
  const place = await openPlace(inputs.store, surroundings)
  const { isTrusted, journal, store } = place
  const histories = await readHistory(inputs, {
    ...surroundings,
    store,
    isTrusted,
    journal,
    schedule: await openScheduleOf(inputs, place, surroundings),
  })
  const { description } = store
  const isTroubled = histories.some(({ figures, trend }) => trend.length > 0 || figures.failed > 0)
  return {
    text: (style) => renderHistories(histories, description, style),
    summary: renderHistorySummary(histories, description),
    annotations: [],
    outputs: {
      verdict: isTroubled ? 'warning' : 'ok',
      archives: String(histories.reduce((sum, { figures }) => sum + figures.made, 0)),
    },
    document: historyDocument(histories, description),
    failure: null,
  }
}

async function openScheduleOf(
  { token, workflow }: HistoryInputs,
  { runs }: Place,
  surroundings: Surroundings,
): Promise<Schedule | null> {
  if (workflow === null) return null
  const { openSchedules } = await import('../places/open-schedule.ts')
  return openSchedules({ workflow, drillWorkflow: null }, runs, token, surroundings).schedule
}
