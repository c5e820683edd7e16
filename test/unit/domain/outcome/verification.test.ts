import { describe, expect, it } from 'vitest'
import {
  CHECKS,
  type Finding,
  firstFailure,
  includesLevel,
  LEVELS,
  type Outcome,
  type Report,
  verdictOf,
} from '../../../../src/domain/outcome/verification.ts'

function reportOf(...outcomes: Outcome[]): Report {
  const findings = outcomes.map(
    (outcome, index): Finding => ({
      check: 'integrity',
      outcome,
      message: `finding ${index}`,
    }),
  )
  return { subject: 'app.db', level: null, findings }
}

describe('the verdict', () => {
  it.each<[Outcome[], string]>([
    [['ok', 'ok'], 'ok'],
    [['ok', 'skipped'], 'ok'],
    [['ok', 'warning'], 'warning'],
    [['ok', 'warning', 'failed'], 'failed'],
  ])('of %j is %s', (outcomes, verdict) => {
    expect(verdictOf(reportOf(...outcomes))).toBe(verdict)
  })

  it.each<[Outcome[]]>([[[]], [['skipped']], [['skipped', 'warning']]])(
    'of %j is failed: nothing was proven',
    (outcomes) => {
      expect(verdictOf(reportOf(...outcomes))).toBe('failed')
    },
  )
})

describe('the levels', () => {
  it('include the ones before them and themselves', () => {
    expect(LEVELS.map((level) => LEVELS.filter((other) => includesLevel(level, other)).length)).toEqual([
      1, 2, 3, 4,
    ])
  })

  it('each have checks', () => {
    expect(new Set(Object.values(CHECKS))).toEqual(new Set(LEVELS))
  })
})

describe('the first failure', () => {
  it('is the first failed finding', () => {
    expect(firstFailure(reportOf('ok', 'failed', 'failed'))?.message).toBe('finding 1')
  })

  it('is undefined where none failed', () => {
    expect(firstFailure(reportOf('ok', 'warning', 'skipped'))).toBeUndefined()
  })
})
