import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { turnOfJournal } from '../../domain/drill/rotation.ts'
import { DEFAULT_EVENTS } from '../../domain/trust/trust.ts'
import { USUAL_PATIENCE } from '../../github/retrying.ts'
import type { Journal } from '../../ports.ts'
import { narrowStore } from '../narrow-store.ts'
import type { Place, PlaceSurroundings } from '../place.ts'
import { Bucket } from './bucket.ts'
import { S3Journal } from './journal.ts'
import { parseAccess, type S3Location } from './location.ts'
import { openClient } from './open-client.ts'
import { bucketRecipe } from './recipe.ts'
import { S3Store } from './store.ts'

/**
 * Opens a bucket, which is there already. Whoever can write there is trusted.
 * @throws BackupError INPUT_INVALID for an endpoint that is none
 */
export function openS3(location: S3Location, surroundings: PlaceSurroundings): Place {
  const { clock, job, reporter, signal } = surroundings
  const bucket = openBucket(location, surroundings)
  const journal = new S3Journal(bucket, USUAL_PATIENCE, signal)
  const scratchParent = job?.scratchRoot ?? join(tmpdir(), `savepoint-${process.getuid?.() ?? 'user'}`)
  const store = new S3Store(bucket, { scratchParent, clock, reporter, patience: USUAL_PATIENCE, signal })
  return {
    store: narrowStore(store, { database: null, label: location.label }),
    journal,
    isTrusted: async () => true,
    // A safety copy lies on one machine, and a bucket is for many: it is found beside its target.
    recordSafetyCopy: async () => undefined,
    expiring: null,
    retires: 'by policy',
    readDisk: async () => null,
    readTurn: async () => turnOfJournal(await journal.readOf('drill')),
    pathOf: null,
    runs: { events: DEFAULT_EVENTS, branches: null, readUploads: null },
    factsOf: () => ({ artifact: null, requestedDays: null, path: null, downloadedAgain: true }),
    memento: { kind: 's3', bucket: location.bucket, prefix: location.prefix },
    recipe: bucketRecipe(location, parseAccess(location.bucket, surroundings.environment)),
    openScratch: async () => null,
  }
}

/** @throws BackupError INPUT_INVALID for an endpoint that is none */
export function openJournal(location: S3Location, surroundings: PlaceSurroundings): Journal {
  return new S3Journal(openBucket(location, surroundings), USUAL_PATIENCE, surroundings.signal)
}

function openBucket(location: S3Location, { environment }: PlaceSurroundings): Bucket {
  return new Bucket(openClient(parseAccess(location.bucket, environment), environment), location)
}
