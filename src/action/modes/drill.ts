import { randomInt } from 'node:crypto'
import type { Drilled } from '../../domain/drill/drill.ts'
import { parseDrillPick } from '../../domain/drill/settings.ts'
import { drill } from '../../operations/drill/drill.ts'
import { entriesOfDrill } from '../../operations/journal/entries.ts'
import { journaled } from '../../operations/journal/operation.ts'
import { drillDocument } from '../../presentation/drill/document.ts'
import { renderDrillSummary } from '../../presentation/drill/summary.ts'
import { renderDrill } from '../../presentation/drill/text.ts'
import { annotateResults } from '../../presentation/error/annotations.ts'
import type { DrillInputs } from '../inputs/action-inputs.ts'
import { openAudience } from '../places/audience.ts'
import { openPlace } from '../places/open-place.ts'
import { joinOutputs, type Outputs } from '../step/outputs.ts'
import type { StepResult } from '../step/step-result.ts'
import type { Surroundings } from '../step/surroundings.ts'

/** Proves that restores can be done, and leaves the evidence. */
export async function performDrill(inputs: DrillInputs, surroundings: Surroundings): Promise<StepResult> {
  const { readTurn, store } = await openPlace(inputs.store, surroundings)
  const audience = await openAudience(inputs, surroundings)
  const pick = await parseDrillPick(inputs.pick, () => randomInt(2 ** 31 - 1), readTurn)
  const result = await journaled(
    {
      operation: 'drill',
      database: inputs.database,
      run: () => drill({ ...inputs, pick }, { ...surroundings, store }),
      entriesOf: entriesOfDrill,
    },
    audience,
  )
  const { drilled, failure, verdict } = result
  return {
    text: (style) => renderDrill(result, style),
    summary: renderDrillSummary(result),
    annotations: annotateResults(drilled),
    outputs: { ...joinOutputs(drilled.map(outputsOf)), verdict, archives: String(drilled.length) },
    document: drillDocument(result),
    failure,
  }
}

function outputsOf({ entry, recoveryMs, report, sizeBytes }: Drilled): Outputs {
  return {
    level: report.level ?? '',
    'archive-name': entry.name,
    'snapshot-size-bytes': String(sizeBytes),
    'duration-ms': recoveryMs === null ? '' : String(Math.round(recoveryMs)),
  }
}
