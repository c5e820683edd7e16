import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as core from '@actions/core'
import { wrapFileError } from '../files/disk/wrap-file-error.ts'
import { capAnnotations } from '../presentation/error/annotations.ts'
import { renderStack } from '../presentation/error/text.ts'
import { renderJson } from '../presentation/kit/json-text.ts'
import { COLOURED } from '../presentation/kit/style.ts'
import type { Outputs } from './step/outputs.ts'
import type { StepResult } from './step/step-result.ts'

/**
 * Tells the result of a step in every form: log, annotations, summary, outputs and JSON report.
 * @throws BackupError DISK_FULL, IO_FAILED when the runner's files cannot be written
 */
export async function reportStep(result: StepResult, temporaryFolder: string): Promise<void> {
  core.info(result.text(COLOURED))
  if (result.failure !== null && core.isDebug()) core.debug(renderStack(result.failure))
  for (const { level, message, title } of capAnnotations(result.annotations)) {
    if (level === 'error') core.error(message, { title })
    else if (level === 'warning') core.warning(message, { title })
    else core.notice(message, { title })
  }
  const report = join(temporaryFolder, `savepoint-report-${randomUUID()}.json`)
  try {
    await writeFile(report, `${renderJson(result.document)}\n`)
    await core.summary.addRaw(result.summary).write()
  } catch (error) {
    throw wrapFileError(error, report, 'target')
  }
  setOutputs({ ...result.outputs, 'error-code': result.failure?.code ?? '', report })
}

function setOutputs(outputs: Outputs): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
}
