import { readSync } from 'node:fs'
import type Database from 'better-sqlite3'

const LOG_HEADER_BYTES = 32
const FRAME_HEADER_BYTES = 24

/** Two copies of the index's header, and how much of the log is in the database already. */
const INDEX_STATE_BYTES = 100
const LAST_FRAME_OFFSET = 16
const BACKFILLED_OFFSET = 96

/** How often writers may commit in the very instant in which the state is looked at. */
const MOST_ATTEMPTS = 100

/** In which frame of a log each page is newest. */
export type LogMap = ReadonlyMap<number, number>

/**
 * Begins the read transaction of a connection anew, at a state of the write-ahead log that is known: the shared index
 * says the same before and after. While the transaction lasts, neither these frames nor, where all of them are in the
 * database already, the database itself are written over.
 * @param index descriptor of the `-shm`
 * @param log descriptor of the `-wal`
 * @returns empty when the database holds everything; null when writers left no moment to look
 * @see https://www.sqlite.org/walformat.html#the_wal_index_file_format
 */
export function pinLog(
  db: Database.Database,
  index: number,
  log: number,
  pageSizeBytes: number,
): LogMap | null {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const before = readBytes(index, 0, INDEX_STATE_BYTES)
    db.exec('COMMIT; BEGIN')
    db.prepare('SELECT 1 FROM sqlite_schema').get()
    const after = readBytes(index, 0, INDEX_STATE_BYTES)
    if (!after.equals(before)) continue
    const lastFrame = after.readUInt32LE(LAST_FRAME_OFFSET)
    return after.readUInt32LE(BACKFILLED_OFFSET) === lastFrame
      ? new Map()
      : mapFrames(log, lastFrame, pageSizeBytes)
  }
  return null
}

/** Where the page of a frame begins in the log. */
export function pageOffset(frame: number, pageSizeBytes: number): number {
  return LOG_HEADER_BYTES + (frame - 1) * (FRAME_HEADER_BYTES + pageSizeBytes) + FRAME_HEADER_BYTES
}

function mapFrames(log: number, lastFrame: number, pageSizeBytes: number): LogMap {
  const frames = new Map<number, number>()
  const page = Buffer.alloc(4)
  for (let frame = 1; frame <= lastFrame; frame += 1) {
    readSync(log, page, 0, page.length, pageOffset(frame, pageSizeBytes) - FRAME_HEADER_BYTES)
    frames.set(page.readUInt32BE(0), frame)
  }
  return frames
}

function readBytes(descriptor: number, offset: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  readSync(descriptor, bytes, 0, length, offset)
  return bytes
}
