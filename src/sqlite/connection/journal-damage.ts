import { type FileHandle, open } from 'node:fs/promises'

const MAGIC = Buffer.from('d9d505f920a163d7', 'hex')
const HEADER_BYTES = 28
/** Stands for the number of records where writes are not synced: nothing tells their end from older ones behind. */
const UNCOUNTED = 0xffffffff
const NUMBER_BYTES = 4
const LARGEST_BYTES = 65_536

/** What a header says of the records behind it. */
interface Segment {
  readonly records: number
  /** Where the checksum of each record begins to count. */
  readonly nonce: number
  /** Pages of the database before the transaction. */
  readonly pageCount: number
  readonly sectorSizeBytes: number
  readonly pageSizeBytes: number
}

/**
 * Looks for the place where SQLite would stop to roll a transaction back: it takes a record that does not fit its
 * checksum for the end of the journal, without a word, and leaves the rest of the transaction half-written. The
 * checksum looks at every 200th byte, so that not all damage can be found.
 * @param path of a hot journal that no process uses
 * @returns where it is damaged, as a half-sentence; null when it reads to its end
 * @see https://www.sqlite.org/fileformat2.html#the_rollback_journal
 */
export async function findJournalDamage(path: string): Promise<string | null> {
  await using file = await open(path)
  const header = await readBytes(file, 0, HEADER_BYTES)
  const first = parseSegment(header)
  if (first === null) return isBegun(header) ? 'its header cannot be read' : null
  const { pageSizeBytes, sectorSizeBytes } = first
  const recordBytes = NUMBER_BYTES + pageSizeBytes + NUMBER_BYTES
  const seen = new Set<number>()
  let segment: Segment | null = first
  for (let offset = 0; segment !== null && isCounted(segment); ) {
    offset += sectorSizeBytes
    for (let left = segment.records; left > 0; left -= 1) {
      const record = await readBytes(file, offset, recordBytes)
      if (!isWhole(record, segment, recordBytes, seen)) return `its record ${seen.size + 1} cannot be read`
      seen.add(record.readUInt32BE(0))
      offset += recordBytes
    }
    offset = Math.ceil(offset / sectorSizeBytes) * sectorSizeBytes
    segment = parseSegment(await readBytes(file, offset, HEADER_BYTES))
  }
  return null
}

/** A program that died before its journal was whole, or after it ended, has left nothing unfinished in the database. */
function isBegun(header: Buffer): boolean {
  return header.length === HEADER_BYTES && header[0] !== 0
}

/** Before the first sync the count is 0: then nothing of it is in the database yet. */
function isCounted({ records }: Segment): boolean {
  return records > 0 && records !== UNCOUNTED
}

async function readBytes(file: FileHandle, offset: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset)
  return buffer.subarray(0, bytesRead)
}

/** Null for what SQLite does not take for a header either. */
function parseSegment(bytes: Buffer): Segment | null {
  if (bytes.length < HEADER_BYTES || !bytes.subarray(0, MAGIC.length).equals(MAGIC)) return null
  const [records = 0, nonce = 0, pageCount = 0, sectorSizeBytes = 0, pageSizeBytes = 0] = [
    8, 12, 16, 20, 24,
  ].map((offset) => bytes.readUInt32BE(offset))
  if (!isSize(sectorSizeBytes, 32) || !isSize(pageSizeBytes, 512)) return null
  return { records, nonce, pageCount, sectorSizeBytes, pageSizeBytes }
}

function isSize(sizeBytes: number, smallestBytes: number): boolean {
  return sizeBytes >= smallestBytes && sizeBytes <= LARGEST_BYTES && (sizeBytes & (sizeBytes - 1)) === 0
}

/** A page that was there before the transaction, once, as it was. */
function isWhole(record: Buffer, segment: Segment, recordBytes: number, seen: ReadonlySet<number>): boolean {
  if (record.length < recordBytes) return false
  const page = record.readUInt32BE(0)
  if (page === 0 || page > segment.pageCount || seen.has(page)) return false
  const content = record.subarray(NUMBER_BYTES, -NUMBER_BYTES)
  return checksum(content, segment.nonce) === record.readUInt32BE(recordBytes - NUMBER_BYTES)
}

function checksum(content: Buffer, nonce: number): number {
  let sum = nonce
  for (let at = content.length - 200; at > 0; at -= 200) sum += content[at] ?? 0
  return sum >>> 0
}
