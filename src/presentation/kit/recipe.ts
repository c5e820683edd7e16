import type { CodecName } from '../../domain/archive/codec.ts'
import type { CatalogEntry } from '../../domain/catalog/catalog.ts'
import type { PlaceRecipe, PublishedArchive, StepInput } from '../../domain/place/recipe.ts'
import { markdownCopyable, markdownFolded } from './markdown.ts'
import { shellPath, shellWord } from './shell-word.ts'
import { yamlWord } from './yaml-word.ts'

/** What writes the database in an archive to its output. */
const UNPACK: Readonly<Record<CodecName, string>> = {
  gzip: 'gunzip --stdout',
  zstd: 'zstd --decompress --stdout',
}

/** Where a step ran and where its archives are, as far as a summary has to know. */
export interface SummaryPlace {
  /** The store's own description. */
  readonly store: string
  /** What stands behind `uses:`, such as `owner/savepoint@v1`. */
  readonly action: string
  /** The folder against which the paths of a workflow are resolved. */
  readonly workspace: string
}

/** The same, with how a person writes the place of the archives. */
export interface RecipePlace extends SummaryPlace {
  readonly recipe: PlaceRecipe
}

/** What brings one backup back: a step for a workflow, and commands for the day when there is none. */
export function renderRecipe(source: string, published: PublishedArchive, place: RecipePlace): string {
  const { codec, entry } = published
  const database = pathInWorkspace(source, place)
  const { commands, path } = place.recipe.bring(published, null)
  const byHand = [
    ...commands.map((words) => words.map(shellWord).join(' ')),
    `${UNPACK[codec]} ${shellPath(path)} > ${shellWord(`restored-${fileNameOf(source)}`)}`,
  ]
  const body = [
    'As a step of a workflow:',
    renderStep(restoreInputs(database, entry, place.recipe), place),
    'With the command line, wherever it reaches the store:',
    markdownCopyable('sh', restoreCommands(database, entry, place.recipe)),
    'By hand, into a new file:',
    markdownCopyable('sh', byHand),
  ]
  return markdownFolded('How to restore this backup', body.join('\n\n'))
}

/** To the command line a machine is another place than a repository, and so its databases are others. */
function restoreCommands(
  database: string,
  { name }: CatalogEntry,
  { option, signIn }: PlaceRecipe,
): readonly string[] {
  const restore = [
    'savepoint',
    'restore',
    name,
    '--store',
    option,
    '--to',
    database,
    '--allow-other-database',
  ]
  return [...signIn, restore.map(shellWord).join(' ')]
}

/** What takes a restore back: a step, and a command. */
export function renderUndoRecipe(target: string, place: RecipePlace): string {
  const inputs: readonly StepInput[] = [
    ['mode', 'restore'],
    ['database', pathInWorkspace(target, place)],
    ...place.recipe.where,
    ['undo', 'true'],
    ['confirm', fileNameOf(target)],
  ]
  const body = [
    'As a step of a workflow, on the same machine:',
    renderStep(linesOf(inputs), place),
    'At a terminal of it:',
    markdownCopyable('sh', [`savepoint restore --undo --to ${shellWord(target)}`]),
  ]
  return markdownFolded('How to undo this restore', body.join('\n\n'))
}

function renderStep(inputs: readonly string[], { action }: Pick<SummaryPlace, 'action'>): string {
  return markdownCopyable('yaml', [`- uses: ${action}`, '  with:', ...inputs.map((input) => `    ${input}`)])
}

function linesOf(inputs: readonly StepInput[]): readonly string[] {
  return inputs.map(([name, value]) => `${name}: ${yamlWord(value)}`)
}

/** The inputs of the step that restores an archive, each as a line of YAML. */
export function restoreInputs(database: string, entry: CatalogEntry, recipe: PlaceRecipe): readonly string[] {
  const inputs: readonly StepInput[] = [
    ['mode', 'restore'],
    ['database', database],
    ...recipe.inputs(entry),
    ['confirm', fileNameOf(database)],
  ]
  return linesOf(inputs)
}

/** The last part of a path of any system. */
export function fileNameOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}

/** A path as it stands in a workflow: relative to the workspace where it lies in it. */
export function pathInWorkspace(path: string, { workspace }: Pick<SummaryPlace, 'workspace'>): string {
  const rest = path.startsWith(workspace) ? path.slice(workspace.length) : ''
  return /^[/\\]./.test(rest) ? rest.slice(1) : path
}
