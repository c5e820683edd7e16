import { createHash } from 'node:crypto'
import { dirname } from 'node:path'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { crc32 } from '../../archive/format/crc32.ts'
import { type Digest, digestOfHex } from '../../domain/archive/digest.ts'
import { BackupError } from '../../domain/outcome/errors.ts'
import { assertNotAborted } from '../../files/disk/assert-not-aborted.ts'
import { assertFreeSpace } from '../../files/disk/free-space.ts'
import { wrapFileError } from '../../files/disk/wrap-file-error.ts'
import { createFile } from '../../files/durable/create-file.ts'
import { writeFully } from '../../files/durable/write-fully.ts'
import { GUIDE_NAME, selectArchiveEntry, type ZipClaim } from './contents.ts'
import { zipRefused } from './refusal.ts'

/** The zip of an artifact on this machine. Whoever could upload it wrote every byte of it. */
export interface ZippedArchive extends ZipClaim {
  readonly path: string
}

/**
 * Unpacks the archive in a zip to a new file, whatever the zip calls it.
 * @param destination created exclusively
 * @throws BackupError ARCHIVE_DAMAGED when the zip is not exactly what Savepoint uploads, ARCHIVE_TOO_LARGE, DISK_FULL,
 *   IO_FAILED, CANCELLED
 */
export async function extractArchive(
  zip: ZippedArchive,
  destination: string,
  signal: AbortSignal,
): Promise<void> {
  await withArchiveEntry(zip, signal, async (bytes, sizeBytes) => {
    await assertFreeSpace(dirname(destination), sizeBytes)
    await createFile(destination, 'scratch', (file) =>
      copyTo(bytes, (chunk, at) => writeFully(file, chunk, at)),
    )
  })
}

/**
 * The size and the digest of the archive in a zip, without unpacking it to disk.
 * @throws BackupError ARCHIVE_DAMAGED when the zip is not exactly what Savepoint uploads, ARCHIVE_TOO_LARGE, IO_FAILED,
 *   CANCELLED
 */
export function digestArchive(
  zip: ZippedArchive,
  signal: AbortSignal,
): Promise<{ readonly sizeBytes: number; readonly digest: Digest }> {
  return withArchiveEntry(zip, signal, async (bytes) => {
    const hash = createHash('sha256')
    const sizeBytes = await copyTo(bytes, async (chunk) => void hash.update(chunk))
    return { sizeBytes, digest: digestOfHex(hash.digest('hex')) }
  })
}

async function withArchiveEntry<T>(
  zip: ZippedArchive,
  signal: AbortSignal,
  read: (bytes: AsyncIterable<Uint8Array>, sizeBytes: number) => Promise<T>,
): Promise<T> {
  const file = await openZip(zip)
  try {
    const entry = selectArchiveEntry(await readEntries(file, zip), zip)
    return await read(readEntry(file, entry, zip, signal), entry.uncompressedSize)
  } finally {
    file.close()
  }
}

async function openZip({ path, subject }: ZippedArchive): Promise<ZipFile> {
  try {
    return await openPromise(path, { autoClose: false, lazyEntries: true, strictFileNames: true })
  } catch (error) {
    throw refusedBy(error, path, subject)
  }
}

/** Two are right; how many more there are does not matter. */
async function readEntries(file: ZipFile, { path, subject }: ZippedArchive): Promise<readonly Entry[]> {
  if (file.entryCount !== 2) {
    throw zipRefused(subject, `it has ${file.entryCount} entries, not an archive and "${GUIDE_NAME}"`)
  }
  const entries: Entry[] = []
  try {
    for await (const entry of file.eachEntry()) entries.push(entry)
    return entries
  } catch (error) {
    throw refusedBy(error, path, subject)
  }
}

/** Opened when the first bytes are asked for, since a stream without a listener throws its errors at the process. */
async function* readEntry(
  file: ZipFile,
  entry: Entry,
  { path, subject }: ZippedArchive,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, void, undefined> {
  let crc = 0
  try {
    for await (const chunk of await file.openReadStreamPromise(entry)) {
      assertNotAborted(signal)
      crc = crc32(chunk as Buffer, crc)
      yield chunk as Buffer
    }
    // yauzl leaves this to its caller.
    if (crc !== entry.crc32)
      throw zipRefused(subject, `its archive has CRC-32 ${crc} instead of ${entry.crc32}`)
  } catch (error) {
    throw refusedBy(error, path, subject)
  }
}

async function copyTo(
  bytes: AsyncIterable<Uint8Array>,
  write: (chunk: Uint8Array, positionBytes: number) => Promise<void>,
): Promise<number> {
  let doneBytes = 0
  for await (const chunk of bytes) {
    await write(chunk, doneBytes)
    doneBytes += chunk.length
  }
  return doneBytes
}

/** What the file system reports stays what it is; everything else is the zip's fault. */
function refusedBy(thrown: unknown, path: string, subject: string): BackupError {
  if (thrown instanceof BackupError) return thrown
  if (typeof (thrown as NodeJS.ErrnoException).syscall === 'string')
    return wrapFileError(thrown, path, 'scratch')
  const { message } = thrown as Error
  return zipRefused(subject, message, thrown)
}
