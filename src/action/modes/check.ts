import { findSources } from '../../files/database/find-sources.ts'
import { entriesOfCheck } from '../../operations/journal/entries.ts'
import { journaled } from '../../operations/journal/operation.ts'
import { checkAndAdvise } from '../../operations/restore/advise-restore.ts'
import type { Checked } from '../../operations/verify/check.ts'
import { type CheckRun, judgeChecks } from '../../operations/verify/check-run.ts'
import { readAccepted } from '../../operations/verify/read-accepted.ts'
import { checkDocument } from '../../presentation/check/document.ts'
import { renderCheckSummary } from '../../presentation/check/summary.ts'
import { renderChecks } from '../../presentation/check/text.ts'
import { annotateResults } from '../../presentation/error/annotations.ts'
import { pathInWorkspace } from '../../presentation/kit/recipe.ts'
import { renderRestoreStep } from '../../presentation/restore/advice.ts'
import type { CheckInputs } from '../inputs/action-inputs.ts'
import { GivenInputs } from '../inputs/given-inputs.ts'
import { databaseAt } from '../inputs/identify.ts'
import { openAudience } from '../places/audience.ts'
import { openPlace } from '../places/open-place.ts'
import { joinOutputs, type Outputs } from '../step/outputs.ts'
import type { StepResult } from '../step/step-result.ts'
import type { Surroundings } from '../step/surroundings.ts'

/** Checks live databases one after the other where they stand; a damaged one does not end it. */
export async function performCheck(inputs: CheckInputs, surroundings: Surroundings): Promise<StepResult> {
  const run = await journaled(
    {
      operation: 'check',
      database: null,
      run: () => checkAll(inputs, surroundings),
      entriesOf: entriesOfCheck,
    },
    await openAudience(inputs, surroundings),
  )
  const { checks, failure, verdict } = run
  return {
    text: (style) => renderChecks(run, style),
    summary: renderCheckSummary(run),
    annotations: annotateResults(checks),
    outputs: { ...joinOutputs(checks.map(outputsOf)), verdict },
    document: checkDocument(run),
    failure,
  }
}

/** Archives are looked at only for a database that is damaged: that takes requests and a permission. */
async function checkAll(inputs: CheckInputs, surroundings: Surroundings): Promise<CheckRun> {
  const { job } = surroundings
  const { store } = inputs
  const checks: Checked[] = []
  const accepted = await readAccepted(inputs.accept, 'accept', job.workspace)
  for (const database of await findSources(inputs.databases, job.workspace)) {
    const request = { ...inputs, accepted, database }
    const checked = await checkAndAdvise(request, surroundings, {
      databaseName: databaseAt(new GivenInputs(surroundings.environment), database),
      openPlace: () => openPlace(store, surroundings),
      render: (path, archive, recipe) => renderRestoreStep(pathInWorkspace(path, job), archive, recipe),
    })
    checks.push(checked)
  }
  return judgeChecks(checks)
}

function outputsOf({ durationMs, fingerprint, report, sizeBytes }: Checked): Outputs {
  const tables = fingerprint?.tables
  return {
    level: report.level ?? '',
    'snapshot-size-bytes': String(sizeBytes),
    tables: tables === undefined ? '' : String(tables.length),
    rows: tables === undefined ? '' : String(tables.reduce((sum, { rows }) => sum + (rows ?? 0), 0)),
    'duration-ms': String(Math.round(durationMs)),
  }
}
