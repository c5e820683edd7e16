import { addToChecksum } from './running-checksum.ts'

/** Bytes that SQLite's checksum extension reserves at the end of each page. */
export const PAGE_CHECKSUM_BYTES = 8

/**
 * The checksum of a page, as SQLite's checksum extension writes it into the page's last bytes.
 * @param page all of its bytes, those of the old checksum among them
 * @see https://www.sqlite.org/cksumvfs.html
 */
export function checksumOfPage(page: Uint8Array): Buffer {
  const checksum = Buffer.alloc(PAGE_CHECKSUM_BYTES)
  const [first, second] = addToChecksum([0, 0], page.subarray(0, -PAGE_CHECKSUM_BYTES), false)
  checksum.writeUInt32LE(first, 0)
  checksum.writeUInt32LE(second, 4)
  return checksum
}

/** Tells whether a page's last bytes are its checksum. */
export function fitsChecksum(page: Uint8Array): boolean {
  return checksumOfPage(page).equals(page.subarray(-PAGE_CHECKSUM_BYTES))
}
