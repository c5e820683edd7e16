import { resolve } from 'node:path'
import { BackupError } from '../../domain/outcome/errors.ts'
import { resolveTarget } from '../../files/database/resolve-target.ts'
import { disarmDocument } from '../../presentation/guard/document.ts'
import { renderDisarmedSummary } from '../../presentation/guard/summary.ts'
import { renderDisarmed } from '../../presentation/guard/text.ts'
import { GuardFolder } from '../guard/guard-folder.ts'
import type { DisarmInputs } from '../inputs/action-inputs.ts'
import type { StepResult } from '../step/step-result.ts'
import type { Surroundings } from '../step/surroundings.ts'

/** Ends guards before their job does: from here on new writes are meant to stay, whatever becomes of the job. */
export async function performDisarm(
  { databases }: DisarmInputs,
  { clock, job }: Pick<Surroundings, 'clock' | 'job'>,
): Promise<StepResult> {
  const folder = new GuardFolder(job.temporaryFolder)
  const guards = await folder.list()
  const named = await Promise.all(databases.map((path) => resolveTarget(resolve(job.workspace, path))))
  const meant = named.length === 0 ? guards : guards.filter(({ database }) => named.includes(database))
  for (const path of named) {
    if (guards.length > 0 && !meant.some(({ database }) => database === path)) throw notGuarded(path, guards)
  }
  for (const { id } of meant) await folder.disarm(id, clock.now())
  const disarmed = [...new Set(meant.map(({ database }) => database))]
  return {
    text: (style) => renderDisarmed(disarmed, style),
    summary: renderDisarmedSummary(disarmed),
    annotations: [],
    outputs: { verdict: disarmed.length === 0 ? 'skipped' : 'ok' },
    document: disarmDocument(disarmed),
    failure: null,
  }
}

/** A path with a slip in it must not leave the author believing that what is written now will stay. */
function notGuarded(path: string, guards: readonly { readonly database: string }[]): BackupError {
  const armed = guards.map(({ database }) => database).join(', ')
  return new BackupError(
    'INPUT_INVALID',
    `No guard of this job watches over ${path}; there are guards of ${armed}.`,
    {
      hint: 'Nothing was disarmed. Correct the path, or leave database empty to disarm every guard of the job.',
      context: { path },
    },
  )
}
