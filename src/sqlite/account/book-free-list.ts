import type { Pages } from '../connection/pages.ts'
import type { Ledger } from './ledger.ts'

const FIRST_TRUNK_OFFSET = 32
const FREE_PAGES_OFFSET = 36

/**
 * Books the pages that are free: the trunks, each of which names the next, and the leaves that a trunk lists.
 * @see https://www.sqlite.org/fileformat2.html#the_freelist
 */
export function bookFreeList(pages: Pages, ledger: Ledger): void {
  const header = pages.read(1)
  const expected = header.readUInt32BE(FREE_PAGES_OFFSET)
  const holder = (): string => 'Freelist'
  let booked = 0
  let trunk = header.readUInt32BE(FIRST_TRUNK_OFFSET)
  while (trunk !== 0) {
    if (!ledger.book(trunk, holder)) return
    booked += 1
    const page = pages.read(trunk)
    const leaves = page.readUInt32BE(4)
    if (leaves > pages.usableBytes / 4 - 2) {
      ledger.note(`Freelist: leaf count too big on page ${trunk}`)
      return
    }
    for (let leaf = 0; leaf < leaves; leaf += 1) ledger.book(page.readUInt32BE(8 + 4 * leaf), holder)
    booked += leaves
    trunk = page.readUInt32BE(0)
  }
  if (booked !== expected) ledger.note(`Freelist: size is ${booked} but should be ${expected}`)
}
