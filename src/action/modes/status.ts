import { resolve } from 'node:path'
import { readDiskUsage } from '../../files/disk-usage.ts'
import { isGoodBackup } from '../../operations/good-backup.ts'
import { tellStatus } from '../../operations/tell-status.ts'
import type { Schedule } from '../../ports.ts'
import { statusDocument } from '../../presentation/json-status.ts'
import { annotateStatus } from '../../presentation/status-annotations.ts'
import { renderStatusSummary } from '../../presentation/status-summary.ts'
import { renderStatus } from '../../presentation/status-text.ts'
import { openAudience } from '../audience.ts'
import type { StatusInputs } from '../inputs/action-inputs.ts'
import { openReadingStore } from '../open-store.ts'
import type { StepResult } from '../step-result.ts'
import type { Surroundings } from '../surroundings.ts'

/** Judges whether the backups are as they should be, and tells whoever wants to know. */
export async function status(inputs: StatusInputs, surroundings: Surroundings): Promise<StepResult> {
  const { trusted: store } = await openReadingStore(inputs.store, surroundings)
  const { journal, notifiers } = await openAudience(inputs, surroundings)
  const ports = { ...surroundings, store }
  const result = await tellStatus(
    inputs,
    {
      ...ports,
      journal,
      schedule: await openScheduleOf(inputs, surroundings),
      readDisk: async () =>
        inputs.store.kind === 'artifact'
          ? null
          : readDiskUsage(resolve(surroundings.job.workspace, inputs.store.path)),
      isVerified: (entry) => isGoodBackup(entry, ports),
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
    documents: [statusDocument(result)],
    failure,
  }
}

async function openScheduleOf(
  { store, workflow }: StatusInputs,
  surroundings: Surroundings,
): Promise<Schedule | null> {
  if (workflow === null) return null
  const token = store.kind === 'artifact' ? store.token : null
  return (await import('../open-schedule.ts')).openSchedule(workflow, token, surroundings)
}
