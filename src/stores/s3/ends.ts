import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { CatalogEntry } from '../../domain/catalog/catalog.ts'
import { assertNotAborted } from '../../files/disk/assert-not-aborted.ts'
import { createFile } from '../../files/durable/create-file.ts'
import { writeFully } from '../../files/durable/write-fully.ts'
import type { Bucket } from './bucket.ts'
import { parseArchiveId } from './layout.ts'
import { interrupted } from './stored-bytes.ts'

/** Room for the manifest of a database with thousands of tables. */
const TAIL_BYTES = 1_048_576
const HEAD_BYTES = 65_536

/**
 * Fetches the first and the last bytes of an archive into a file of its size, with a hole between them: its manifest can
 * be read there, and nothing else.
 * @returns the path; null when the archive is gone
 * @throws BackupError STORE_*, DISK_FULL, IO_FAILED, CANCELLED
 */
export async function fetchEnds(
  { id, name, sizeBytes }: Pick<CatalogEntry, 'id' | 'name' | 'sizeBytes'>,
  directory: string,
  bucket: Bucket,
  signal: AbortSignal,
): Promise<string | null> {
  const path = join(directory, `ends-of-${parseArchiveId(id)?.digestStart ?? ''}-${name}`)
  const isSmall = sizeBytes <= TAIL_BYTES + HEAD_BYTES
  const tailAt = isSmall ? 0 : sizeBytes - TAIL_BYTES
  const tail = await readPart(id, { fromBytes: tailAt }, bucket, signal)
  const head = isSmall ? tail : await readPart(id, { toBytes: HEAD_BYTES - 1 }, bucket, signal)
  if (head === null || tail === null) return null
  await createFile(path, 'scratch', async (file) => {
    await file.truncate(sizeBytes)
    await writeFully(file, head, 0)
    await writeFully(file, tail, tailAt)
  })
  return path
}

async function readPart(
  id: string,
  part: { readonly fromBytes?: number; readonly toBytes?: number },
  bucket: Bucket,
  signal: AbortSignal,
): Promise<Buffer | null> {
  const stored = await bucket.read(id, signal, part)
  if (stored === null) return null
  return buffer(stored.body).catch((error: unknown) => {
    assertNotAborted(signal)
    throw interrupted(`${bucket.address}/${id}`, 0, error)
  })
}
