import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as core from '@actions/core'
import type { BackupError } from '../domain/outcome/errors.ts'
import { type Annotation, capAnnotations } from '../presentation/error/annotations.ts'
import { renderStack } from '../presentation/error/text.ts'
import { escapeSentence } from '../presentation/kit/escape.ts'
import { renderJson } from '../presentation/kit/json-text.ts'
import { COLOURED } from '../presentation/kit/style.ts'
import type { Outputs } from './step/outputs.ts'
import { runnerFileError } from './step/runner-files.ts'
import type { StepResult } from './step/step-result.ts'

/**
 * Tells the result of a step in every form: log, annotations, summary, outputs and JSON report. A summary or a report that
 * cannot be written is a warning; outputs are what later steps go by.
 * @throws BackupError IO_FAILED when the outputs cannot be written
 */
export async function reportStep(result: StepResult, temporaryFolder: string): Promise<void> {
  core.info(result.text(COLOURED))
  if (result.failure !== null && core.isDebug()) core.debug(renderStack(result.failure))
  const report = join(temporaryFolder, `savepoint-report-${randomUUID()}.json`)
  const untold = [await writeReport(result, report), await writeSummary(result)].filter(
    (error) => error !== null,
  )
  for (const annotation of capAnnotations([...result.annotations, ...untold.map(annotateUntold)]))
    annotate(annotation)
  setOutputs({ ...result.outputs, 'error-code': result.failure?.code ?? '', report })
}

function annotate({ level, message, title }: Annotation): void {
  if (level === 'error') core.error(message, { title })
  else if (level === 'warning') core.warning(message, { title })
  else core.notice(message, { title })
}

async function writeReport({ document }: StepResult, path: string): Promise<BackupError | null> {
  try {
    await writeFile(path, `${renderJson(document)}\n`)
    return null
  } catch (error) {
    return runnerFileError(error, 'JSON report', path)
  }
}

/** A runner without summaries misses none. */
async function writeSummary({ summary }: StepResult): Promise<BackupError | null> {
  const { GITHUB_STEP_SUMMARY: path } = process.env
  if (!path) return null
  try {
    await core.summary.addRaw(summary).write()
    return null
  } catch (error) {
    return runnerFileError(error, 'summary', path)
  }
}

function annotateUntold({ hint, message }: BackupError): Annotation {
  return {
    level: 'warning',
    title: 'Not everything could be told',
    message: escapeSentence(`${message} ${hint}`),
  }
}

function setOutputs(outputs: Outputs): void {
  try {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
  } catch (error) {
    throw runnerFileError(error, 'outputs', process.env['GITHUB_OUTPUT'])
  }
}
