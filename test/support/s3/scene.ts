import type { S3Store } from '../../../src/stores/s3/store.ts'
import { standingClock } from '../catalog/clock.ts'
import { bucketAt, storeIn } from './bucket.ts'
import { type FaultyS3, type S3Fault, startFaultyS3 } from './faulty-s3.ts'

/** A store in a bucket of a server that does what is wrong. */
export interface Scene extends AsyncDisposable {
  readonly server: FaultyS3
  readonly store: S3Store
  /** What the store noted. */
  readonly notes: string[]
  /** As another process opens it. */
  readonly openAgain: () => S3Store
}

/** @param folder for scratch directories */
export async function sceneWith(folder: string, ...faults: S3Fault[]): Promise<Scene> {
  const server = await startFaultyS3(faults)
  const notes: string[] = []
  const clock = standingClock()
  const openAgain = (): S3Store => storeIn(bucketAt(server.url, 'backups'), { clock, folder, notes })
  return {
    server,
    notes,
    store: openAgain(),
    openAgain,
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }
}

/** The keys of archives and pins. */
export function archivesOf({ objects }: FaultyS3): readonly string[] {
  return [...objects.keys()].filter((key) => key.includes('/archives/'))
}

export function refusal(
  refuses: number,
  code: string,
  headers: Readonly<Record<string, string>> = {},
): { readonly refuses: number; readonly code: string; readonly headers: Readonly<Record<string, string>> } {
  return { refuses, code, headers }
}
