import type { Pages } from '../connection/pages.ts'
import type { Ledger } from './ledger.ts'

/** Byte that programs lock; the page which holds it is never used. */
const LOCK_BYTE = 0x40000000
const LARGEST_ROOT_OFFSET = 52
const POINTER_BYTES = 5

/** The page that holds the byte which is locked; it may lie beyond the end. */
export function lockBytePage(pageSizeBytes: number): number {
  return LOCK_BYTE / pageSizeBytes + 1
}

/**
 * Books the pages whose place follows from their number: the one with the byte that is locked, and, where the database
 * shrinks by itself, those that say who refers to a page.
 * @see https://www.sqlite.org/fileformat2.html#the_lock_byte_page
 * @see https://www.sqlite.org/fileformat2.html#pointer_map_or_ptrmap_pages
 */
export function bookFixedPages(pages: Pages, ledger: Ledger): void {
  const lockPage = lockBytePage(pages.pageSizeBytes)
  if (lockPage <= pages.pageCount) ledger.book(lockPage, () => 'Lock-byte page')
  if (pages.read(1).readUInt32BE(LARGEST_ROOT_OFFSET) === 0) return
  const distance = Math.floor(pages.usableBytes / POINTER_BYTES) + 1
  for (let page = 2; page <= pages.pageCount; page += distance) {
    const map = page === lockPage ? page + 1 : page
    if (map <= pages.pageCount) ledger.book(map, () => 'Pointer map')
  }
}
