import { describe, expect, test } from 'vitest'
import { NOTHING_ACCEPTED } from '../../../../src/domain/outcome/accepted.ts'
import { judgeStructure } from '../../../../src/operations/verify/judge-structure.ts'
import type { Inspection, IntegrityResult } from '../../../../src/sqlite/inspection/inspection.ts'

const SOUND: IntegrityResult = {
  depth: 'full',
  problems: [],
  problemCount: 0,
  graded: [],
  limitations: [],
  account: 'SQLite',
}

const judge = (changes: Partial<IntegrityResult>) =>
  judgeStructure(
    { integrity: { ...SOUND, ...changes } } as Inspection,
    { damaged: 'source', hint: 'Look at it.' },
    NOTHING_ACCEPTED,
  )

describe('the structure of a database', () => {
  test('is sound when nothing is found and every page is accounted for', () => {
    expect(judge({})).toMatchObject([{ outcome: 'ok', message: expect.stringContaining('every page') }])
  })

  test('is not said to be accounted for after a quick check', () => {
    const [finding] = judge({ depth: 'quick', account: 'none' })
    expect(finding).toMatchObject({ outcome: 'ok', message: expect.stringContaining('does not account') })
  })

  test('is a warning when its pages could not be accounted for', () => {
    expect(judge({ account: 'none' })).toMatchObject([{ outcome: 'warning' }])
  })

  test('is damaged by a problem of its pages, whatever else is found', () => {
    const findings = judge({
      problems: ['Page 7: never used'],
      problemCount: 1,
      graded: [{ grade: 'values', object: 't.a', constraint: 'NOT NULL', count: 2 }],
    })
    expect(findings.map(({ grade, outcome }) => [grade, outcome])).toEqual([
      ['pages', 'failed'],
      ['values', 'warning'],
    ])
    expect(findings[0]).toMatchObject({ damaged: 'source', hint: 'Look at it.' })
    expect(findings[1]).not.toHaveProperty('damaged')
  })
})
