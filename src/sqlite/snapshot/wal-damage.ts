import { type FileHandle, open } from 'node:fs/promises'
import { addToChecksum, type Checksum } from '../connection/running-checksum.ts'
import type { WalDamage } from './snapshot.ts'

const HEADER_BYTES = 32
const FRAME_HEADER_BYTES = 24
/** So much of a log is read at once. */
const PIECE_BYTES = 1024 * 1024
/** The magic number without its last bit, which says whether checksums are big-endian. */
const MAGIC = 0x377f0682

interface WalHeader {
  readonly valid: boolean
  readonly bigEndian: boolean
  readonly pageSizeBytes: number
  readonly salts: Buffer
  readonly checksum: Checksum
}

/**
 * Looks for committed transactions behind an unreadable place of a write-ahead log: SQLite reads a log up to the first
 * frame whose checksum does not fit and takes the rest for leftovers, without a word. Leftovers of a rolled-back
 * transaction carry the same salts but no commit, and those of an earlier log carry other salts; neither is damage.
 * It needs no lock: SQLite locks the database and the shared index, never the log.
 * @param path of the log, which may be absent
 * @returns null when there is none
 * @see https://www.sqlite.org/fileformat2.html#the_write_ahead_log
 */
export async function findWalDamage(path: string): Promise<WalDamage | null> {
  const first = await readDamage(path)
  if (first === null) return null
  // A writer that is just adding frames looks like damage for an instant; damage stays where it is.
  const second = await readDamage(path)
  return second !== null && second.frame === first.frame ? second : null
}

async function readDamage(path: string): Promise<WalDamage | null> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (file === null) return null
  try {
    return await readFrames(file)
  } finally {
    await file.close()
  }
}

async function readFrames(file: FileHandle): Promise<WalDamage | null> {
  const header = await readHeader(file)
  if (header === null) return null
  let checksum: Checksum | null = header.valid ? header.checksum : null
  let damagedFrame = header.valid ? 0 : 1
  let transactionsLost = 0
  let number = 0
  for await (const frame of framesOf(file, FRAME_HEADER_BYTES + header.pageSizeBytes)) {
    number += 1
    const ours = frame.subarray(8, 16).equals(header.salts)
    checksum = checksum === null || !ours ? null : checkedFrame(frame, checksum, header.bigEndian)
    if (checksum !== null) continue
    damagedFrame ||= number
    const isCommit = frame.readUInt32BE(4) !== 0
    if (ours && isCommit) transactionsLost += 1
  }
  return transactionsLost === 0 ? null : { frame: damagedFrame, transactionsLost }
}

/** Every whole frame, read in pieces of many; each is valid until the next. */
async function* framesOf(file: FileHandle, frameBytes: number): AsyncGenerator<Buffer, void, undefined> {
  const piece = Buffer.alloc(frameBytes * Math.ceil(PIECE_BYTES / frameBytes))
  for (let offset = HEADER_BYTES; ; offset += piece.length) {
    const { bytesRead } = await file.read(piece, 0, piece.length, offset)
    for (let at = 0; at + frameBytes <= bytesRead; at += frameBytes) yield piece.subarray(at, at + frameBytes)
    if (bytesRead < piece.length) return
  }
}

/** @returns the running checksum after a frame; null when the frame's own does not fit */
function checkedFrame(frame: Buffer, before: Checksum, bigEndian: boolean): Checksum | null {
  const afterHeader = addToChecksum(before, frame.subarray(0, 8), bigEndian)
  const after = addToChecksum(afterHeader, frame.subarray(FRAME_HEADER_BYTES), bigEndian)
  return after[0] === frame.readUInt32BE(16) && after[1] === frame.readUInt32BE(20) ? after : null
}

/** @returns null for a log without a whole header and a page size that can be, which holds nothing */
async function readHeader(file: FileHandle): Promise<WalHeader | null> {
  const bytes = Buffer.alloc(HEADER_BYTES)
  const { bytesRead } = await file.read(bytes, 0, HEADER_BYTES, 0)
  const pageSizeBytes = bytes.readUInt32BE(8)
  if (bytesRead < HEADER_BYTES || pageSizeBytes < 512 || pageSizeBytes > 65_536) return null
  const bigEndian = (bytes.readUInt32BE(0) & 1) === 1
  const checksum = addToChecksum([0, 0], bytes.subarray(0, 24), bigEndian)
  const valid =
    (bytes.readUInt32BE(0) & ~1) === MAGIC &&
    checksum[0] === bytes.readUInt32BE(24) &&
    checksum[1] === bytes.readUInt32BE(28)
  return { valid, bigEndian, pageSizeBytes, salts: bytes.subarray(16, 24), checksum }
}
