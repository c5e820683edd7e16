import { join } from 'node:path'
import type { PlaceRecipe, StepInput } from '../../domain/place/recipe.ts'
import type { PlaceJob } from '../place.ts'
import { artifactNameOfEntry } from './entry.ts'
import { zippedNameOf } from './layout.ts'

/**
 * How a person writes artifacts into a step, and how one comes to a machine with nothing but GitHub's own command line.
 * @param repository of the artifacts, as given; null for that of the job
 */
export function artifactRecipe(repository: string | null, { origin }: Pick<PlaceJob, 'origin'>): PlaceRecipe {
  const elsewhere: readonly StepInput[] = repository === null ? [] : [['repository', repository]]
  return {
    option: 'artifact',
    said: 'GitHub',
    where: elsewhere,
    inputs: ({ id }) => [['artifact-id', id], ...elsewhere],
    bring: ({ codec, entry }, folder) => ({
      commands: [
        [
          ...['gh', 'run', 'download', origin.runId, '--repo', origin.repository, '--name'],
          artifactNameOfEntry(entry),
          ...(folder === null ? [] : ['--dir', folder]),
        ],
      ],
      path: join(folder ?? '', zippedNameOf(entry.database ?? '', codec)),
    }),
  }
}
