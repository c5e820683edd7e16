import { crc32 } from 'node:zlib'

/** Names and comments have no limit of their own; no real header comes near this one. */
export const MAX_GZIP_HEADER_SIZE_BYTES = 131_072

/** Where the deflate stream begins, or what is wrong with the header in front of it. */
export type GzipHeader =
  | { readonly kind: 'valid'; readonly sizeBytes: number }
  | { readonly kind: 'cut off' }
  | { readonly kind: 'invalid'; readonly what: string }

const FIXED_SIZE_BYTES = 10
const DEFLATE = 8
const FHCRC = 2
const FEXTRA = 4
const FNAME = 8
const FCOMMENT = 16
const RESERVED = 0xe0

/**
 * Parses the header of a gzip member that any program may have made.
 * @param bytes the start of the file, which begins with gzip's two magic bytes
 * @see RFC 1952, section 2.3
 */
export function parseGzipHeader(bytes: Buffer): GzipHeader {
  if (bytes.length < FIXED_SIZE_BYTES) return { kind: 'cut off' }
  const method = bytes.readUInt8(2)
  const flags = bytes.readUInt8(3)
  if (method !== DEFLATE) return invalid(`it names compression method ${method}, and only deflate (8) exists`)
  if ((flags & RESERVED) !== 0) return invalid(`reserved flags are set (${flags})`)
  const end = endOfFields(bytes, flags)
  if (end === null) return { kind: 'cut off' }
  return (flags & FHCRC) === 0 ? { kind: 'valid', sizeBytes: end } : checkHeaderCrc(bytes, end)
}

function endOfFields(bytes: Buffer, flags: number): number | null {
  let end: number | null = FIXED_SIZE_BYTES
  if ((flags & FEXTRA) !== 0) end = endOfExtra(bytes, end)
  if ((flags & FNAME) !== 0) end = endOfText(bytes, end)
  if ((flags & FCOMMENT) !== 0) end = endOfText(bytes, end)
  return end
}

function endOfExtra(bytes: Buffer, start: number): number | null {
  if (bytes.length < start + 2) return null
  const end = start + 2 + bytes.readUInt16LE(start)
  return end <= bytes.length ? end : null
}

function endOfText(bytes: Buffer, start: number | null): number | null {
  const zero = start === null ? -1 : bytes.indexOf(0, start)
  return zero === -1 ? null : zero + 1
}

function checkHeaderCrc(bytes: Buffer, start: number): GzipHeader {
  const end = start + 2
  if (bytes.length < end) return { kind: 'cut off' }
  const expected = bytes.readUInt16LE(start)
  const got = crc32(bytes.subarray(0, start)) & 0xffff
  if (expected === got) return { kind: 'valid', sizeBytes: end }
  return invalid(`its CRC-16 is ${got}, and it says ${expected}`)
}

function invalid(what: string): GzipHeader {
  return { kind: 'invalid', what }
}
