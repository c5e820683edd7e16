import { describe, expect, it } from 'vitest'
import { digestOfHex, isDigest } from '../../../../src/domain/archive/digest.ts'

const HEX = '0123456789abcdef'.repeat(4)

describe('a digest', () => {
  it('is written as sha256 and 64 digits', () => {
    expect(digestOfHex(HEX)).toBe(`sha256:${HEX}`)
  })

  it.each([
    ['upper case', HEX.toUpperCase()],
    ['too short', HEX.slice(1)],
    ['too long', `${HEX}0`],
    ['empty', ''],
  ])('is refused when it is %s', (_, hex) => {
    expect(() => digestOfHex(hex)).toThrow(expect.objectContaining({ code: 'INVARIANT_BROKEN' }))
  })

  it('is recognised in its one spelling only', () => {
    expect(isDigest(`sha256:${HEX}`)).toBe(true)
    expect(isDigest(HEX)).toBe(false)
    expect(isDigest(`sha256:${HEX}\n`)).toBe(false)
  })
})
