import { describe, expect, it } from 'vitest'
import { findGone, parseAccepted, siftAccepted } from '../../../../src/domain/outcome/accepted.ts'
import type { GradedFinding } from '../../../../src/domain/outcome/grade.ts'
import { keyOf, renderGraded, worstGrade } from '../../../../src/domain/outcome/grade.ts'

const NULLS: GradedFinding = { grade: 'values', object: 't.b', constraint: 'NOT NULL', count: 3 }
const WHOLE: GradedFinding = {
  grade: 'not checkable',
  object: null,
  constraint: 'no such function: f',
  count: 1,
}

describe('a graded finding', () => {
  it('is a line that names its grade, its object and what it breaks', () => {
    expect(renderGraded(NULLS)).toBe('values: t.b: NOT NULL = 3')
    expect(renderGraded(WHOLE)).toBe('not checkable: no such function: f = 1')
  })

  it('is judged by the worst grade', () => {
    expect(worstGrade(['values', 'indexes'])).toBe('indexes')
    expect(worstGrade([])).toBeNull()
  })

  it('stays one line whatever its object is called', () => {
    expect(keyOf({ ...NULLS, object: 'a\nb\u001b' })).toBe('values: a\\u000ab\\u001b: NOT NULL')
  })
})

describe('accepted findings', () => {
  it('are parsed from the lines that report them, without comments', () => {
    const accepted = parseAccepted(
      `# known since 2024\n\n ${renderGraded(NULLS)}\n${renderGraded(WHOLE)}\n`,
      'list',
    )
    expect([...accepted]).toEqual([
      [keyOf(NULLS), 3],
      [keyOf(WHOLE), 1],
    ])
  })

  it.each(['nonsense', 'values: t.b: NOT NULL', 'colours: t.b: red = 3', 'values = 3'])(
    'are refused when one is no finding: %s',
    (line) => {
      expect(() => parseAccepted(line, '--accept')).toThrow(`--accept holds "${line}"`)
    },
  )

  it('never hold damaged pages', () => {
    expect(() => parseAccepted('pages: Page 7: never used = 1', '--accept')).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID', hint: expect.stringContaining('never be accepted') }),
    )
  })

  it('keep quiet what is no more than accepted, and warn of the rest', () => {
    const more = { ...NULLS, count: 4 }
    const accepted = parseAccepted(renderGraded(NULLS), 'list')
    expect(siftAccepted([NULLS, WHOLE], accepted)).toEqual({ quiet: [NULLS], fresh: [WHOLE] })
    expect(siftAccepted([more], accepted)).toEqual({ quiet: [], fresh: [more] })
  })

  it('are said to be gone when they are, or when there are fewer', () => {
    const accepted = parseAccepted(`${renderGraded(NULLS)}\n${renderGraded(WHOLE)}`, 'list')
    expect(findGone([NULLS, WHOLE], accepted)).toEqual([])
    expect(findGone([{ ...NULLS, count: 1 }], accepted)).toEqual([
      'Accepted 3 times and found less often: values: t.b: NOT NULL = 1',
      'Accepted and no longer found: not checkable: no such function: f = 1',
    ])
  })
})
