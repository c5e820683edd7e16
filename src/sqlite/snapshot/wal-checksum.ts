/** The running checksum of a write-ahead log: two 32-bit sums, each over the words of everything so far. */
export type Checksum = readonly [number, number]

/**
 * Goes on with a checksum over more bytes.
 * @param bytes a multiple of 8
 * @param bigEndian how the log's magic number says that words are read
 * @see https://www.sqlite.org/fileformat2.html#checksum_algorithm
 */
export function addToChecksum([first, second]: Checksum, bytes: Buffer, bigEndian: boolean): Checksum {
  let s0 = first
  let s1 = second
  for (let at = 0; at < bytes.length; at += 8) {
    s0 = (s0 + (bigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at)) + s1) >>> 0
    s1 = (s1 + (bigEndian ? bytes.readUInt32BE(at + 4) : bytes.readUInt32LE(at + 4)) + s0) >>> 0
  }
  return [s0, s1]
}
