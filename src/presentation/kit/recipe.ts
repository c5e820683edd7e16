import { markdownCopyable, markdownFolded } from './markdown.ts'
import { shellPath } from './shell-path.ts'
import { shellWord } from './shell-word.ts'
import { yamlWord } from './yaml-word.ts'

/** Where a step ran and where its archives are, as far as a summary has to know. */
export interface SummaryPlace {
  /** The store's own description. */
  readonly store: string
  /** What stands behind `uses:`, such as `owner/savepoint@v1`. */
  readonly action: string
  /** The folder against which the paths of a workflow are resolved. */
  readonly workspace: string
}

/** An archive as GitHub keeps it. */
export interface ArtifactFacts {
  readonly name: string
  readonly id: string
  readonly url: string
  /** The name that the archive has in the zip. */
  readonly zippedName: string
  readonly repository: string
  readonly runId: string
}

/** What brings one backup back: a step for a workflow, and commands for the day when there is none. */
export function renderRecipe(
  backup: { readonly source: string; readonly archive: string; readonly artifact: ArtifactFacts | null },
  place: SummaryPlace,
): string {
  const { archive, artifact, source } = backup
  const target = fileNameOf(source)
  const chosen = artifact === null ? `archive: ${yamlWord(archive)}` : `artifact-id: ${artifact.id}`
  const step = [
    `- uses: ${place.action}`,
    '  with:',
    '    mode: restore',
    `    ${chosen}`,
    `    database: ${yamlWord(pathInWorkspace(source, place))}`,
    `    confirm: ${yamlWord(target)}`,
  ]
  const byHand = [
    ...(artifact === null
      ? []
      : [
          `gh run download ${artifact.runId} --repo ${shellWord(artifact.repository)} --name ${shellWord(artifact.name)}`,
        ]),
    `gunzip --stdout ${shellPath(artifact?.zippedName ?? archive)} > ${shellWord(`restored-${target}`)}`,
  ]
  const body = [
    'As a step of a workflow:',
    markdownCopyable('yaml', step),
    'By hand, into a new file:',
    markdownCopyable('sh', byHand),
  ]
  return markdownFolded('How to restore this backup', body.join('\n\n'))
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
