import * as zlib from 'node:zlib'

/**
 * The CRC-32 that gzip and zip both use.
 * @param before the CRC of the bytes before these, to go on from
 * @see RFC 1952, section 8
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  return zlib.crc32(bytes, before)
}
