import { join } from 'node:path'
import { BackupError } from '../../domain/outcome/errors.ts'
import { publishFile } from '../../files/durable/publish-file.ts'
import type { StagedArchive } from '../../ports.ts'
import { nameArchive } from '../name-archive.ts'
import type { InstantSource } from '../rising-instants.ts'
import { readFileState } from './folder.ts'

/** Names that may be taken by others before something must be wrong. */
const MAX_ATTEMPTS = 1_000

/**
 * Gives a staged archive its name in a folder that exists: that of the first instant whose name is free.
 * @returns the name and the instant
 * @throws BackupError STORE_NAME_TAKEN, STORE_NOT_WRITABLE, STORE_UPLOAD_FAILED, DISK_FULL
 */
export async function publishInto(
  folder: string,
  archive: StagedArchive,
  nextInstant: InstantSource,
): Promise<{ readonly name: string; readonly createdAt: Date }> {
  await assertWhole(archive)
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const createdAt = nextInstant()
    const name = nameArchive(archive, createdAt)
    if ((await publishFile(archive.path, join(folder, name), 'store')) === 'published') {
      return { name, createdAt }
    }
  }
  throw new BackupError(
    'STORE_NAME_TAKEN',
    `${folder} has no free name for an archive of ${archive.database}.`,
    {
      hint: 'Remove leftovers that end in .claim from the folder, and check the clock.',
      context: { folder, attempts: MAX_ATTEMPTS },
    },
  )
}

/** The staged file must still be what the caller read back. */
async function assertWhole(archive: StagedArchive): Promise<void> {
  const sizeBytes = (await readFileState(archive.path))?.size ?? null
  if (sizeBytes === archive.sizeBytes) return
  const got = sizeBytes === null ? 'is gone' : `has ${sizeBytes} bytes`
  throw new BackupError(
    'STORE_UPLOAD_FAILED',
    `The finished archive ${archive.path} ${got}; ${archive.sizeBytes} bytes were expected.`,
    {
      hint: 'Nothing was published. See what else writes to the temp folder of the store, then try again.',
      context: { path: archive.path, expected: archive.sizeBytes, got: sizeBytes },
    },
  )
}
