import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseGzipHeader } from '../../../../src/archive/gzip/gzip-header.ts'

const FHCRC = 2
const FEXTRA = 4
const FNAME = 8
const FCOMMENT = 16

const text = fc.uint8Array({ min: 1, maxLength: 300 }).map((bytes) => Buffer.concat([bytes, Buffer.alloc(1)]))
const extra = fc.uint8Array({ maxLength: 300 }).map((bytes) => {
  const length = Buffer.alloc(2)
  length.writeUInt16LE(bytes.length)
  return Buffer.concat([length, bytes])
})

const header = fc
  .record({
    flags: fc.integer({ min: 0, max: 31 }),
    times: fc.uint8Array({ minLength: 6, maxLength: 6 }),
    extra,
    name: text,
    comment: text,
  })
  .map(({ flags, times, ...fields }) => {
    const parts = [Buffer.from([0x1f, 0x8b, 8, flags]), Buffer.from(times)]
    if ((flags & FEXTRA) !== 0) parts.push(fields.extra)
    if ((flags & FNAME) !== 0) parts.push(fields.name)
    if ((flags & FCOMMENT) !== 0) parts.push(fields.comment)
    if ((flags & FHCRC) === 0) return Buffer.concat(parts)
    const crc = Buffer.alloc(2)
    crc.writeUInt16LE(crc32(Buffer.concat(parts)) & 0xffff)
    return Buffer.concat([...parts, crc])
  })

describe('the header of a gzip file made by anybody', () => {
  it('ends where its fields end', () => {
    fc.assert(
      fc.property(header, fc.uint8Array(), (bytes, rest) => {
        expect(parseGzipHeader(Buffer.concat([bytes, rest]))).toEqual({
          kind: 'valid',
          sizeBytes: bytes.length,
        })
      }),
      { numRuns: 500 },
    )
  })

  it('is cut off when any of it is missing', () => {
    fc.assert(
      fc.property(header, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (bytes, share) => {
        const cut = bytes.subarray(0, Math.floor(bytes.length * share))
        expect(parseGzipHeader(cut)).toEqual({ kind: 'cut off' })
      }),
      { numRuns: 500 },
    )
  })

  it.each([0x20, 0x40, 0x80, 0xff])('is not valid with reserved flags %d', (flags) => {
    const bytes = Buffer.from([0x1f, 0x8b, 8, flags, 0, 0, 0, 0, 0, 3])
    expect(parseGzipHeader(bytes)).toMatchObject({ kind: 'invalid' })
  })

  it.each([0, 7, 9, 255])('is not valid with compression method %d', (method) => {
    const bytes = Buffer.from([0x1f, 0x8b, method, 0, 0, 0, 0, 0, 0, 3])
    expect(parseGzipHeader(bytes)).toMatchObject({ kind: 'invalid' })
  })

  it('is not valid when its CRC-16 differs', () => {
    const bytes = Buffer.from([0x1f, 0x8b, 8, FHCRC, 0, 0, 0, 0, 0, 3, 0, 0])
    expect(parseGzipHeader(bytes)).toMatchObject({ kind: 'invalid' })
  })
})
