import { createHash, type Hash } from 'node:crypto'
import { crc32, createInflateRaw, type InflateRaw } from 'node:zlib'
import { digestOfHex } from '../../domain/archive/digest.ts'
import { BackupError } from '../../domain/outcome/errors.ts'
import { nameLookalike } from '../../files/database/lookalike.ts'
import { readFully } from '../../files/durable/read-fully.ts'
import { readPieces } from '../../files/durable/read-pieces.ts'
import { damaged, tooLarge, truncated } from '../format/archive-errors.ts'
import type { DigestingWriter } from '../format/digesting-writer.ts'
import { MIN_SNAPSHOT_SIZE_BYTES } from '../format/format.ts'
import type { OpenArchive } from '../format/open-archive.ts'
import { TRAILER_SIZE_BYTES } from '../gzip/block-header.ts'
import { MAX_GZIP_HEADER_SIZE_BYTES, parseGzipHeader } from '../gzip/gzip-header.ts'
import { feed } from './feed.ts'
import type { UnpackArchiveRequest, Unpacked } from './unpacking.ts'

type Request = Pick<UnpackArchiveRequest, 'maxSizeBytes' | 'signal' | 'onProgress'>

const SQLITE_MAGIC = Buffer.from('SQLite format 3\0', 'latin1')
/** Enough to tell what a file is. */
const START_BYTES = 4096
const OUTPUT_CHUNK_SIZE_BYTES = 524_288

/**
 * Unpacks a gzip file that something else made into `snapshot`: exactly one member, its CRC-32 and size compared, and
 * nothing behind it. Memory stays the same whatever the size.
 * @throws BackupError ARCHIVE_TRUNCATED, ARCHIVE_DAMAGED, ARCHIVE_NOT_A_DATABASE, ARCHIVE_TOO_LARGE, DISK_FULL, IO_FAILED, CANCELLED
 */
export async function unpackPlainGzip(
  archive: OpenArchive,
  snapshot: DigestingWriter,
  request: Request,
): Promise<Unpacked> {
  const start = await readFully(archive.file, 0, Math.min(MAX_GZIP_HEADER_SIZE_BYTES, archive.sizeBytes))
  const headerSizeBytes = sizeOfHeader(archive, start)
  const hash = createHash('sha256').update(start.subarray(0, headerSizeBytes))
  const inflater = createInflateRaw({ chunkSize: OUTPUT_CHUNK_SIZE_BYTES })
  const fed = { sizeBytes: headerSizeBytes }
  const feeding = feed(inflater, digested(archive, hash, fed, request.signal))
  try {
    const { crc, start: content } = await drain(archive, inflater, snapshot, request)
    await checkTrailer(archive, headerSizeBytes + inflater.bytesWritten, snapshot.sizeBytes, crc)
    assertDatabaseContent(archive.path, content, snapshot.sizeBytes)
  } finally {
    await feeding
  }
  hash.update(await readFully(archive.file, fed.sizeBytes, archive.sizeBytes - fed.sizeBytes))
  return {
    archiveDigest: digestOfHex(hash.digest('hex')),
    archiveSizeBytes: archive.sizeBytes,
    snapshotDigest: digestOfHex(snapshot.sha256().toString('hex')),
    sizeBytes: snapshot.sizeBytes,
    manifest: null,
  }
}

function sizeOfHeader({ path, sizeBytes }: OpenArchive, start: Buffer): number {
  const header = parseGzipHeader(start)
  switch (header.kind) {
    case 'valid':
      return header.sizeBytes
    case 'invalid':
      throw damaged(path, `its gzip header is not valid: ${header.what}`)
    case 'cut off':
      if (start.length === sizeBytes)
        throw truncated(path, `it ends at byte ${sizeBytes}, inside its gzip header`)
      throw damaged(path, `its gzip header does not end within ${MAX_GZIP_HEADER_SIZE_BYTES} bytes`)
  }
}

async function* digested(
  { file, sizeBytes }: OpenArchive,
  hash: Hash,
  fed: { sizeBytes: number },
  signal: AbortSignal,
): AsyncGenerator<Buffer, void, undefined> {
  for await (const piece of readPieces(file, fed.sizeBytes, sizeBytes, signal)) {
    hash.update(piece)
    fed.sizeBytes += piece.length
    yield piece
  }
}

/** What the inflater gave: its CRC-32, and how it begins. */
interface Drained {
  readonly crc: number
  readonly start: Buffer
}

/** Takes all that the inflater gives, up to the limit. */
async function drain(
  { path, sizeBytes }: OpenArchive,
  inflater: InflateRaw,
  snapshot: DigestingWriter,
  { maxSizeBytes, onProgress }: Request,
): Promise<Drained> {
  let crc = 0
  let start = Buffer.alloc(0)
  try {
    for await (const chunk of inflater as AsyncIterable<Buffer>) {
      if (snapshot.sizeBytes + chunk.length > maxSizeBytes) throw tooLarge(path, maxSizeBytes)
      crc = crc32(chunk, crc)
      if (start.length === 0) start = Buffer.from(chunk.subarray(0, START_BYTES))
      await snapshot.append(chunk)
      onProgress?.(inflater.bytesWritten, sizeBytes)
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'Z_BUF_ERROR')
      throw truncated(path, `it ends at byte ${sizeBytes}, inside its data`, {}, error)
    if (code === 'Z_DATA_ERROR')
      throw damaged(path, `it cannot be inflated (${(error as Error).message})`, {}, error)
    throw error
  }
  return { crc, start }
}

async function checkTrailer(
  { path, file, sizeBytes }: OpenArchive,
  offsetBytes: number,
  gotBytes: number,
  gotCrc: number,
): Promise<void> {
  const trailer = await readFully(file, offsetBytes, TRAILER_SIZE_BYTES)
  const endBytes = offsetBytes + TRAILER_SIZE_BYTES
  if (trailer.length < TRAILER_SIZE_BYTES)
    throw truncated(path, `it ends at byte ${sizeBytes}, inside its trailer`)
  const crc = trailer.readUInt32LE(0)
  const size = trailer.readUInt32LE(4)
  if (crc !== gotCrc) throw damaged(path, `its CRC-32 is ${gotCrc}, and it says ${crc}`)
  if (size !== gotBytes % 2 ** 32)
    throw damaged(path, `it gives ${gotBytes} bytes, and its ISIZE says ${size}`)
  if (endBytes < sizeBytes)
    throw damaged(path, `${sizeBytes - endBytes} bytes stand behind its end at byte ${endBytes}`)
}

/** A file that was packed well and holds something else is not damaged: it is told what it is. */
function assertDatabaseContent(path: string, start: Buffer, sizeBytes: number): void {
  const lookalike = start.subarray(0, SQLITE_MAGIC.length).equals(SQLITE_MAGIC)
    ? null
    : nameLookalike(start, sizeBytes)
  if (lookalike !== null) {
    const { name, reader } = lookalike
    throw new BackupError(
      'ARCHIVE_NOT_A_DATABASE',
      `${path} holds no SQLite database: its content is ${name}.`,
      {
        hint:
          reader === null
            ? 'Nothing is wrong with the gzip file itself. Use another archive.'
            : `Nothing is wrong with the gzip file itself. Its content can be used: gunzip -c FILE | ${reader}`,
        context: { path },
      },
    )
  }
  if (sizeBytes < MIN_SNAPSHOT_SIZE_BYTES)
    throw damaged(path, `${sizeBytes} bytes are in it, and no database is so small`)
}
