/** The running checksum of a write-ahead log and of pages: two 32-bit sums, each over the words of everything so far. */
export type Checksum = readonly [number, number]

/**
 * Goes on with a checksum over more bytes.
 * @param bytes a multiple of 8
 * @param bigEndian how words are read
 * @see https://www.sqlite.org/fileformat2.html#checksum_algorithm
 */
export function addToChecksum([first, second]: Checksum, bytes: Uint8Array, bigEndian: boolean): Checksum {
  const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const littleEndian = !bigEndian
  let s0 = first | 0
  let s1 = second | 0
  for (let at = 0; at < bytes.length; at += 8) {
    s0 = (s0 + words.getInt32(at, littleEndian) + s1) | 0
    s1 = (s1 + words.getInt32(at + 4, littleEndian) + s0) | 0
  }
  return [s0 >>> 0, s1 >>> 0]
}
