import { BackupError } from '../../domain/outcome/errors.ts'
import type { NamedPlace, PlaceKind } from '../kind.ts'
import { isBucketAddress, parseBucketAddress, renderBucketAddress, type S3Location } from './location.ts'

/** Buckets of S3, and of every store that speaks its language. */
export const S3: PlaceKind = {
  name: 's3',
  written: 's3://BUCKET/PREFIX',
  subject: 'buckets',
  ownSettings: [],
  claims: isBucketAddress,
  parse: ({ location, sought }) => nameBucket({ ...parseBucketAddress(location), label: sought.label }),
  recall: ({ bucket, prefix }) => {
    if (typeof bucket === 'string' && typeof prefix === 'string') {
      return nameBucket({ bucket, prefix, label: null })
    }
    throw new BackupError('INVARIANT_BROKEN', 'The bucket of the backups was not remembered.', {
      hint: 'This is a defect of Savepoint. Please report it.',
    })
  },
}

/** The SDK is loaded only for a bucket. */
function nameBucket(location: S3Location): NamedPlace {
  return {
    kind: S3.name,
    location,
    retires: 'by policy',
    isPrivate: true,
    describe: () => `bucket ${renderBucketAddress(location)}`,
    openJournal: async (surroundings) => {
      const { openJournal } = await import('./open-s3.ts')
      return openJournal(location, surroundings)
    },
    open: async (surroundings) => {
      const { openS3 } = await import('./open-s3.ts')
      return openS3(location, surroundings)
    },
  }
}
