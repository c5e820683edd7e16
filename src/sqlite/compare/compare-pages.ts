import { type FileHandle, open } from 'node:fs/promises'
import type Database from 'better-sqlite3'
import { assertDatabaseFile } from '../../files/database/database-file.ts'
import { readFully } from '../../files/durable/read-fully.ts'
import { readSidecars } from '../connection/sidecars.ts'
import { failedWith } from '../connection/sqlite-failure.ts'

const PIECE_SIZE_BYTES = 1024 * 1024
const RESERVED_OFFSET = 20
const ENCODING_OFFSET = 56

/** The pages of one file that another file does not have in the same place, by page number from 1. */
export interface DifferingPages {
  readonly count: number
  has(page: number): boolean
}

/**
 * Compares two databases page by page, without SQLite: call it while neither is open in this process.
 * @returns null when the pages are laid out differently, or a sidecar holds part of the content
 * @throws BackupError as {@link assertDatabaseFile} does
 */
export async function compareFilePages(before: string, after: string): Promise<DifferingPages | null> {
  const [file, other] = [await assertDatabaseFile(before), await assertDatabaseFile(after)]
  for (const { realPath } of [file, other]) if ((await readSidecars(realPath)).size > 0) return null
  await using first = await open(before)
  await using second = await open(after)
  if (!(await layoutOf(first)).equals(await layoutOf(second))) return null
  return await findDifferingPages(first, second, file.pageSizeBytes, file.sizeBytes)
}

/** What decides how the bytes of a page are read. */
async function layoutOf(file: FileHandle): Promise<Buffer> {
  const header = await readFully(file, 0, 100)
  return Buffer.concat([
    header.subarray(16, 18),
    header.subarray(RESERVED_OFFSET, RESERVED_OFFSET + 1),
    header.subarray(ENCODING_OFFSET, ENCODING_OFFSET + 4),
  ])
}

async function findDifferingPages(
  first: FileHandle,
  second: FileHandle,
  pageSizeBytes: number,
  sizeBytes: number,
): Promise<DifferingPages> {
  const differs = new Uint8Array(Math.ceil(sizeBytes / pageSizeBytes) + 1)
  for (let start = 0; start < sizeBytes; start += PIECE_SIZE_BYTES) {
    const [piece, other] = [
      await readFully(first, start, PIECE_SIZE_BYTES),
      await readFully(second, start, PIECE_SIZE_BYTES),
    ]
    if (piece.equals(other)) continue
    for (let offset = 0; offset < piece.length; offset += pageSizeBytes) {
      const end = offset + pageSizeBytes
      if (piece.subarray(offset, end).equals(other.subarray(offset, end))) continue
      differs[(start + offset) / pageSizeBytes + 1] = 1
    }
  }
  return { count: differs.reduce((sum, flag) => sum + flag, 0), has: (page) => differs[page] !== 0 }
}

/**
 * Finds the b-trees of the main database that reach no differing page: with the same root page they are, byte for
 * byte, in the other file too.
 * @returns a test by name; one that holds for nothing when the trees cannot be walked
 * @see https://www.sqlite.org/dbstat.html
 */
export function findUntouchedTrees(
  db: Database.Database,
  pages: DifferingPages | null,
): (name: string) => boolean {
  if (pages === null) return () => false
  // The first page belongs to the schema table alone, and two copies of one database differ in its counters.
  if (pages.count === 0 || (pages.count === 1 && pages.has(1))) return () => true
  const touched = new Set<string>()
  const sql = `SELECT name, pageno, pagetype = 'corrupted' FROM dbstat WHERE schema = 'main'`
  try {
    const rows = db.prepare(sql).raw().iterate() as IterableIterator<[string, number, number]>
    for (const [name, page, isCorrupted] of rows) if (pages.has(page) || isCorrupted === 1) touched.add(name)
  } catch (error) {
    if (failedWith(error, 'damaged')) return () => false
    throw error
  }
  return (name) => !touched.has(name)
}
