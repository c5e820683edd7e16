import { checksumOfPage, PAGE_CHECKSUM_BYTES } from '../../../src/sqlite/connection/page-checksum.ts'
import { buildDatabase, ORDINARY_SQL } from './build.ts'
import { editPages } from './page-damage.ts'

const RESERVED_OFFSET = 20
/** In the header of page 1, which is an empty table. */
const CONTENT_START_OFFSET = 105

/**
 * A database whose pages end with their checksums, as SQLite's checksum extension leaves it.
 * @param endOf other last bytes for a page
 */
export function buildWithChecksums(path: string, endOf: (page: Buffer) => Buffer = checksumOfPage): string {
  buildDatabase(path, 'CREATE TABLE first (a); DROP TABLE first; VACUUM')
  editPages(path, (file) => {
    const first = file.read(1)
    first[RESERVED_OFFSET] = PAGE_CHECKSUM_BYTES
    first.writeUInt16BE(file.pageSizeBytes - PAGE_CHECKSUM_BYTES, CONTENT_START_OFFSET)
    file.write(1, first)
  })
  buildDatabase(path, ORDINARY_SQL)
  editPages(path, (file) => {
    for (let number = 1; number <= file.pageCount; number += 1) {
      const page = file.read(number)
      endOf(page).copy(page, page.length - PAGE_CHECKSUM_BYTES)
      file.write(number, page)
    }
  })
  return path
}
