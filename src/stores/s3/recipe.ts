import { join } from 'node:path'
import type { PlaceRecipe, StepInput } from '../../domain/place/recipe.ts'
import { renderBucketAddress, type S3Access, type S3Location } from './location.ts'

/** How a person writes a bucket, and how an archive comes to a machine with nothing but the command line of AWS. */
export function bucketRecipe(location: S3Location, { endpoint }: S3Access): PlaceRecipe {
  const address = renderBucketAddress(location)
  const where: readonly StepInput[] = [['store', address]]
  return {
    option: address,
    said: address,
    where,
    // A quote cannot end the word: in an address it can always be written so.
    signIn: endpoint === null ? [] : [`export AWS_ENDPOINT_URL_S3='${endpoint.replaceAll("'", '%27')}'`],
    inputs: ({ name }) => [...where, ['archive', name]],
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
