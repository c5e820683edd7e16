import { tellStatus } from '../../operations/status/tell-status.ts'
import { annotateStatus } from '../../presentation/status/annotations.ts'
import { statusDocument } from '../../presentation/status/document.ts'
import { renderStatusSummary } from '../../presentation/status/summary.ts'
import { renderStatus } from '../../presentation/status/text.ts'
import type { Place } from '../../stores/place.ts'
import type { StatusInputs } from '../inputs/action-inputs.ts'
import { failureInWordsOfInputs, inWordsOfInputs } from '../inputs/words-of-inputs.ts'
import { openAudience } from '../places/audience.ts'
import { openPlace } from '../places/open-place.ts'
import type { Schedules } from '../places/open-schedule.ts'
import type { StepResult } from '../step/step-result.ts'
import type { Surroundings } from '../step/surroundings.ts'

/** Judges whether the backups are as they should be, and tells whoever wants to know. */
export async function performStatus(inputs: StatusInputs, surroundings: Surroundings): Promise<StepResult> {
  const place = await openPlace(inputs.store, surroundings)
  const { isTrusted, readDisk, store } = place
  const { journal, notifiers } = await openAudience(inputs, surroundings)
  const told = await tellStatus(
    inputs,
    {
      ...surroundings,
      ...(await openSchedulesOf(inputs, place, surroundings)),
      store,
      isTrusted,
      journal,
      readDisk,
    },
    notifiers,
  )
  const result = {
    ...told,
    findings: told.findings.map((finding) => ({
      ...finding,
      hint: finding.hint === null ? null : inWordsOfInputs(finding.hint),
    })),
    failure: told.failure && failureInWordsOfInputs(told.failure),
  }
  const { facts, failure, verdict } = result
  return {
    text: (style) => renderStatus(result, style),
    summary: renderStatusSummary(result),
    annotations: annotateStatus(result),
    outputs: {
      verdict,
      'archive-name': facts.databases.flatMap(({ verified }) => verified[0]?.name ?? []).join('\n'),
    },
    document: statusDocument(result),
    failure,
  }
}

async function openSchedulesOf(
  inputs: StatusInputs,
  { runs }: Place,
  surroundings: Surroundings,
): Promise<Schedules> {
  const { drillWorkflow, token, workflow } = inputs
  if (workflow === null && drillWorkflow === null) return { schedule: null, drills: null }
  const { openSchedules } = await import('../places/open-schedule.ts')
  return openSchedules({ workflow, drillWorkflow }, runs, token, surroundings)
}
