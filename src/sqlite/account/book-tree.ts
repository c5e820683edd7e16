import type { Pages } from '../connection/pages.ts'
import type { Ledger } from './ledger.ts'
import { type References, readReferences } from './tree-page.ts'

const FILE_HEADER_BYTES = 100

/**
 * Books the pages of one b-tree and those that hold what overflows its cells. Each page is read once, whatever refers
 * to it, so that pages which lead to each other come to an end.
 */
export function bookTree(root: number, pages: Pages, ledger: Ledger): void {
  const waiting: number[] = []
  let current = root
  const placeOf = (cell: number | null): string => {
    const page = `Tree ${root} page ${current}`
    if (cell === null) return page
    return cell === -1 ? `${page} right child` : `${page} cell ${cell}`
  }
  const found: References = {
    child: (page, cell) => {
      if (ledger.book(page, () => placeOf(cell))) waiting.push(page)
    },
    overflow: (first, pageCount, cell) => bookChain(first, pageCount, pages, ledger, () => placeOf(cell)),
    fault: (what, cell) => ledger.note(`${placeOf(cell)}: ${what}`),
  }
  if (ledger.book(root, () => `Tree ${root}`)) waiting.push(root)
  for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
    current = page
    const start = page === 1 ? FILE_HEADER_BYTES : 0
    readReferences(pages.read(page), start, pages.usableBytes, found)
  }
}

/** Books a chain of overflow pages; each begins with the number of the next. */
function bookChain(
  first: number,
  pageCount: number,
  pages: Pages,
  ledger: Ledger,
  holder: () => string,
): void {
  let next = first
  let booked = 0
  for (; booked < pageCount && next !== 0; booked += 1) {
    if (!ledger.book(next, holder)) return
    next = pages.readNumber(next)
  }
  if (booked < pageCount) {
    ledger.note(`${holder()}: overflow list length is ${booked} but should be ${pageCount}`)
  }
}
