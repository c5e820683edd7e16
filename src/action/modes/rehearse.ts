import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import * as core from '@actions/core'
import { maskSecrets, secretsOf } from '../../domain/rehearsal/secrets.ts'
import { runCommand } from '../../files/command/run-command.ts'
import { rehearse } from '../../operations/rehearsal/rehearse.ts'
import { annotateRehearsal } from '../../presentation/rehearsal/annotations.ts'
import { rehearsalDocument } from '../../presentation/rehearsal/document.ts'
import { renderRehearsalSummary } from '../../presentation/rehearsal/summary.ts'
import { renderRehearsed } from '../../presentation/rehearsal/text.ts'
import type { RehearseInputs } from '../inputs/action-inputs.ts'
import { commandVariables } from '../rehearsal/rehearsal-environment.ts'
import { writeScript } from '../rehearsal/rehearsal-script.ts'
import type { StepResult } from '../step/step-result.ts'
import type { Surroundings } from '../step/surroundings.ts'

/** Runs the commands of a workflow on a copy of a database before they meet the real one. */
export async function performRehearsal(
  inputs: RehearseInputs,
  surroundings: Surroundings,
): Promise<StepResult> {
  const { environment, job, scratchRoot, signal } = surroundings
  const database = resolve(job.workspace, inputs.database)
  const command = await writeScript(inputs.script, scratchRoot)
  const own = await commandVariables(environment, scratchRoot)
  const rehearsed = await rehearse(
    {
      ...inputs,
      database,
      run: (variables) => {
        const all = { ...own, ...variables }
        const secrets = secretsOf({ ...environment, ...all })
        return withoutCommands((say) =>
          runCommand({
            ...command,
            folder: job.workspace,
            variables: all,
            timeLimitMs: inputs.timeLimitMs,
            signal,
            onLine: (line) => say(maskSecrets(line, secrets)),
          }),
        )
      },
    },
    surroundings,
  )
  return {
    text: (style) => renderRehearsed(rehearsed, style),
    summary: renderRehearsalSummary(rehearsed),
    annotations: annotateRehearsal(rehearsed),
    outputs: {
      verdict: rehearsed.verdict,
      'snapshot-size-bytes': String(rehearsed.sizeBytes),
      'duration-ms': String(Math.round(rehearsed.durationMs)),
    },
    document: rehearsalDocument(rehearsed),
    failure: rehearsed.failure,
  }
}

/**
 * What is said meanwhile is no command to the runner, whatever it looks like.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions#stopping-and-starting-workflow-commands
 */
async function withoutCommands<Result>(
  run: (say: (line: string) => void) => Promise<Result>,
): Promise<Result> {
  const token = randomUUID()
  core.info(`::stop-commands::${token}`)
  try {
    return await run((line) => core.info(line))
  } finally {
    core.info(`::${token}::`)
  }
}
