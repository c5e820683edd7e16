import { basename, dirname, join } from 'node:path'
import type { PlaceRecipe, PublishedArchive } from '../../domain/place/recipe.ts'
import { shellWord } from '../../presentation/kit/shell-word.ts'

const DOWNLOADED = 'savepoint-rollback'

/** What a person types to bring back what a guard could not, on the machine of the job; it needs nothing installed. */
export function renderRollbackByHand(
  database: string,
  published: PublishedArchive,
  { bring }: Pick<PlaceRecipe, 'bring'>,
): string {
  const { commands, path } = bring(published, DOWNLOADED)
  // Whoever types it may be on another machine, to which the archive looks like that of another database.
  const confirmed = `--to ${shellWord(database)} --confirm ${shellWord(basename(database))} --allow-other-database`
  return [
    ...commands.map((words) => words.map(shellWord).join(' ')),
    `${commandLine()} restore ${shellWord(path)} ${confirmed}`,
  ].join(' && ')
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
