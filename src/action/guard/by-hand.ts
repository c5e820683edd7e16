import { basename, dirname, join } from 'node:path'
import { renderArtifactName } from '../../domain/archive/artifact-name.ts'
import { shellWord } from '../../presentation/kit/shell-word.ts'
import { zippedNameOf } from '../../stores/artifacts/layout.ts'
import type { JobContext } from '../step/job-context.ts'
import type { SavedGuard } from './guard-state.ts'

const DOWNLOADED = 'savepoint-rollback'

/** What a person types to bring back what a guard could not, on the machine of the job; it needs nothing installed. */
export function renderRollbackByHand(
  { archivePath, database, entry }: SavedGuard,
  { origin }: Pick<JobContext, 'origin'>,
): string {
  const confirmed = `--to ${shellWord(database)} --confirm ${shellWord(basename(database))}`
  if (archivePath !== null) return `${commandLine()} restore ${shellWord(archivePath)} ${confirmed}`
  const name = entry.database ?? ''
  const artifact = renderArtifactName({ database: name, label: entry.label })
  const download =
    `gh run download ${origin.runId} --repo ${shellWord(origin.repository)} ` +
    `--name ${shellWord(artifact)} --dir ${DOWNLOADED}`
  return `${download} && ${commandLine()} restore ${shellWord(join(DOWNLOADED, zippedNameOf(name)))} ${confirmed}`
}

/** What a person types to take a rollback back. */
export function renderUndoByHand(database: string): string {
  return `${commandLine()} restore --undo --to ${shellWord(database)} --confirm ${shellWord(basename(database))}`
}

/** The command line beside this action, run by the Node that runs the action. */
function commandLine(): string {
  const cli = join(dirname(process.argv[1] ?? ''), 'cli.js')
  return `${shellWord(process.execPath)} ${shellWord(cli)}`
}
