import { fitsChecksum, PAGE_CHECKSUM_BYTES } from '../connection/page-checksum.ts'
import type { Pages } from '../connection/pages.ts'
import { lockBytePage } from './book-fixed-pages.ts'
import type { ProblemList } from './problem-list.ts'

/** More would be no news: who sees these knows that the disk lies. */
const MOST_NAMED = 100

/**
 * Compares every page with its checksum where pages carry one. That finds a bit that flipped in a row, which SQLite
 * itself cannot see. Eight reserved bytes may be something else: they are checksums where most pages fit.
 * @param problems takes the pages that do not fit
 */
export function checkPageChecksums(pages: Pages, problems: ProblemList): void {
  if (pages.pageSizeBytes - pages.usableBytes !== PAGE_CHECKSUM_BYTES) return
  const unfit: number[] = []
  let unfitCount = 0
  for (let page = 1; page <= pages.pageCount; page += 1) {
    if (page === lockBytePage(pages.pageSizeBytes) || fitsChecksum(pages.read(page))) continue
    unfitCount += 1
    if (unfit.length < MOST_NAMED) unfit.push(page)
  }
  if (2 * unfitCount > pages.pageCount) return
  for (const page of unfit) problems.add(`Page ${page} does not fit its checksum`)
}
