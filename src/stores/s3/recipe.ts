import { join } from 'node:path'
import type { PlaceRecipe } from '../../domain/place/recipe.ts'
import { renderBucketAddress, type S3Access, type S3Location } from './location.ts'

/** How a person writes a bucket, and how an archive comes to a machine with nothing but the command line of AWS. */
export function recipeOf(location: S3Location, { endpoint }: S3Access): PlaceRecipe {
  const address = renderBucketAddress(location)
  return {
    option: address,
    said: address,
    inputs: ({ name }) => [
      ['store', address],
      ['archive', name],
    ],
    bring: ({ entry }, folder) => ({
      commands: [
        [
          ...['aws', 's3', 'cp', `${address}/${entry.id}`, folder ?? '.'],
          ...(endpoint === null ? [] : ['--endpoint-url', endpoint]),
        ],
      ],
      path: join(folder ?? '', entry.name),
    }),
  }
}
