import { resolve } from 'node:path'
import { readDiskUsage } from '../../files/disk/disk-usage.ts'
import { tellStatus } from '../../operations/status/tell-status.ts'
import { annotateStatus } from '../../presentation/status/annotations.ts'
import { statusDocument } from '../../presentation/status/document.ts'
import { renderStatusSummary } from '../../presentation/status/summary.ts'
import { renderStatus } from '../../presentation/status/text.ts'
import type { StatusInputs } from '../inputs/action-inputs.ts'
import { openAudience } from '../places/audience.ts'
import type { Schedules } from '../places/open-schedule.ts'
import { openReadingStore } from '../places/open-store.ts'
import type { StepResult } from '../step/step-result.ts'
import type { Surroundings } from '../step/surroundings.ts'

/** Judges whether the backups are as they should be, and tells whoever wants to know. */
export async function status(inputs: StatusInputs, surroundings: Surroundings): Promise<StepResult> {
  const { isTrusted, store } = await openReadingStore(inputs.store, surroundings)
  const { journal, notifiers } = await openAudience(inputs, surroundings)
  const result = await tellStatus(
    inputs,
    {
      ...surroundings,
      ...(await openSchedulesOf(inputs, surroundings)),
      store,
      isTrusted,
      journal,
      readDisk: async () =>
        inputs.store.kind === 'artifact'
          ? null
          : readDiskUsage(resolve(surroundings.job.workspace, inputs.store.path)),
    },
    notifiers,
  )
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

async function openSchedulesOf(inputs: StatusInputs, surroundings: Surroundings): Promise<Schedules> {
  const { drillWorkflow, store, token, workflow } = inputs
  if (workflow === null && drillWorkflow === null) return { schedule: null, drills: null }
  const { openSchedules } = await import('../places/open-schedule.ts')
  return openSchedules({ workflow, drillWorkflow }, store, token, surroundings)
}
