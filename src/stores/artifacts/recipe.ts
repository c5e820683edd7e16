import { join } from 'node:path'
import type { PlaceRecipe, StepInput } from '../../domain/place/recipe.ts'
import { artifactNameOfEntry } from './entry.ts'
import { zippedNameOf } from './layout.ts'
import { renderNamedLocation } from './reach/named-location.ts'

/** Artifacts that somebody is told how to reach. */
export interface ReachedArtifacts {
  /** `owner/name`. */
  readonly repository: string
  /** True where a step has to name the repository: it is not that of its workflow. */
  readonly isElsewhere: boolean
  /** Of the run that uploads; null where none does. */
  readonly runId: string | null
  /** Such as `https://github.com`. */
  readonly serverUrl: string
  /** Such as `https://api.github.com`. */
  readonly apiUrl: string
}

/** How a person writes artifacts into a step, and how one comes to a machine with nothing but GitHub's own command line. */
export function artifactRecipe(artifacts: ReachedArtifacts): PlaceRecipe {
  const { isElsewhere, repository, runId } = artifacts
  const elsewhere: readonly StepInput[] = isElsewhere ? [['repository', repository]] : []
  return {
    option: renderNamedLocation(repository),
    signIn: signInTo(artifacts),
    said: 'GitHub',
    where: elsewhere,
    inputs: ({ id }) => [['artifact-id', id], ...elsewhere],
    bring: ({ codec, entry }, folder) => ({
      commands: [
        [
          ...['gh', 'run', 'download', ...(runId === null ? [] : [runId]), '--repo', repository, '--name'],
          artifactNameOfEntry(entry),
          ...(folder === null ? [] : ['--dir', folder]),
        ],
      ],
      path: join(folder ?? '', zippedNameOf(entry.database ?? '', codec)),
    }),
  }
}

/** GitHub's own command line has a token for whoever is signed in there. */
function signInTo({ apiUrl, serverUrl }: ReachedArtifacts): readonly string[] {
  const { host } = new URL(serverUrl)
  const hostname = host === 'github.com' ? '' : ` --hostname ${host}`
  return [
    `export GH_TOKEN="$(gh auth token${hostname})"`,
    ...(apiUrl === 'https://api.github.com' ? [] : [`export GITHUB_API_URL=${apiUrl}`]),
  ]
}
