import { closeSync, existsSync, openSync, readSync } from 'node:fs'
import type Database from 'better-sqlite3'
import type { DatabaseFile } from '../../files/database/database-file.ts'
import type { Pages } from './pages.ts'
import { type LogMap, pageOffset, pinLog } from './pin-log.ts'

const RESERVED_OFFSET = 20

/** The pages of a database that is open, and what must be closed after its connection. */
export interface OpenedPages {
  /** Null when writers left no moment in which the state of the log could be looked at. */
  readonly pages: Pages | null
  /** SQLite's locks on the database end with it: call it when this process has no connection to it any more. */
  close(): void
}

/**
 * Opens the pages of a database beside a connection in a read transaction, which begins anew where there is a
 * write-ahead log: pages that are newer there are taken from there.
 * @see https://www.sqlite.org/howtocorrupt.html section 2.2
 */
export function openPages(
  db: Database.Database,
  { realPath, journalMode }: Pick<DatabaseFile, 'realPath' | 'journalMode'>,
): OpenedPages {
  const opened: number[] = []
  const open = (path: string): number => {
    const descriptor = openSync(path, 'r')
    opened.push(descriptor)
    return descriptor
  }
  const close = (): void => {
    for (const descriptor of opened.splice(0)) closeSync(descriptor)
  }
  const pageSizeBytes = db.pragma('page_size', { simple: true }) as number
  const database = open(realPath)
  const hasLog = journalMode === 'wal' && existsSync(`${realPath}-wal`) && existsSync(`${realPath}-shm`)
  if (!hasLog)
    return { pages: pagesOf(db, pageSizeBytes, database, { log: database, map: new Map() }), close }
  const log = open(`${realPath}-wal`)
  const map = pinLog(db, open(`${realPath}-shm`), log, pageSizeBytes)
  return { pages: map === null ? null : pagesOf(db, pageSizeBytes, database, { log, map }), close }
}

function pagesOf(
  db: Database.Database,
  pageSizeBytes: number,
  database: number,
  { log, map }: { readonly log: number; readonly map: LogMap },
): Pages {
  const buffer = Buffer.alloc(pageSizeBytes)
  const word = Buffer.alloc(4)
  const readInto = (into: Buffer, page: number): Buffer => {
    const frame = map.get(page)
    const bytesRead =
      frame === undefined
        ? readSync(database, into, 0, into.length, (page - 1) * pageSizeBytes)
        : readSync(log, into, 0, into.length, pageOffset(frame, pageSizeBytes))
    return bytesRead === into.length ? into : into.fill(0, bytesRead)
  }
  return {
    pageSizeBytes,
    usableBytes: pageSizeBytes - (readInto(buffer, 1)[RESERVED_OFFSET] ?? 0),
    pageCount: db.pragma('page_count', { simple: true }) as number,
    read: (page) => readInto(buffer, page),
    readNumber: (page) => readInto(word, page).readUInt32BE(0),
  }
}
