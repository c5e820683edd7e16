import { describe, expect, it } from 'vitest'
import { alignColumns, capLines, indent, separate } from '../../../../src/presentation/kit/lines.ts'
import { COLOURED, headline, PLAIN, sign } from '../../../../src/presentation/kit/style.ts'

describe('lines', () => {
  it('are indented, empty ones excepted', () => {
    expect(indent(['a', '', 'b'])).toEqual(['  a', '', '  b'])
  })

  it('are set apart as blocks, and an empty block leaves no trace', () => {
    expect(separate([], ['a', 'b'], [], ['c'])).toEqual(['a', 'b', '', 'c'])
  })

  it('are capped, and the rest is counted', () => {
    const lines = ['1', '2', '3', '4', '5']
    expect(capLines(lines, 2)).toEqual(['1', '2', '… and 3 more'])
    expect(capLines(lines, 4)).toEqual(lines)
    expect(capLines(lines, 5)).toEqual(lines)
  })

  it('stand in columns, also with colours and rows of different lengths', () => {
    const rows = [
      ['a', '1', 'x'],
      ['bbb', '22'],
      [COLOURED.bold('cc'), '333', 'y'],
    ]
    expect(alignColumns(rows, ['left', 'right'])).toEqual([
      'a      1  x',
      'bbb   22',
      `${COLOURED.bold('cc')}   333  y`,
    ])
    expect(alignColumns([])).toEqual([])
  })
})

describe('marks', () => {
  it('have a sign of their own each, so that no colour is needed to tell them apart', () => {
    const marks = ['ok', 'warning', 'failed', 'skipped', 'note'] as const
    expect(new Set(marks.map((mark) => sign(PLAIN, mark))).size).toBe(marks.length)
  })

  it('are coloured where the style has colours, and plain otherwise', () => {
    expect(headline(PLAIN, 'ok', 'Good')).toBe('✓ Good')
    expect(headline(COLOURED, 'failed', 'Bad')).toBe('\u001b[31m✗ \u001b[1mBad\u001b[22m\u001b[39m')
    expect(PLAIN.dim('x')).toBe('x')
    expect(COLOURED.dim('x')).toBe('\u001b[2mx\u001b[22m')
  })
})
